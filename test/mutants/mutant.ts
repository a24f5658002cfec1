/** One deliberate fault: a line of a source file, without its indent, and what takes its place. */
export interface Mutant {
  readonly name: string;
  /** Name of the file in packages/data/src. */
  readonly file: string;
  readonly line: string;
  readonly replacement: string;
}

/** Mutants of one file from their names, lines and replacements. */
export function mutantsOf(file: string, faults: readonly (readonly [string, string, string])[]): Mutant[] {
  return faults.map(([name, line, replacement]) => ({ name: `${file}: ${name}`, file, line, replacement }));
}

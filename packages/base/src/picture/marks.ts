/** The part a colour plays; a theme gives it its value. */
export type Role =
  | 'ink'
  | 'muted'
  | 'ground'
  | 'accent'
  | 'value'
  | 'goal'
  | 'hairline'
  | 'track'
  | 'band'
  | 'achieved'
  | 'on-track'
  | 'behind'
  | 'off-track'
  | 'missed'
  | 'no-data'
  | 'ended';

interface Painted {
  readonly fill?: Role;
  readonly stroke?: Role;
  /** Width of the stroke in units. */
  readonly width?: number;
}

/** Words in one size and weight; `gap` is space before them, in units. */
export interface Run {
  readonly text: string;
  readonly size: number;
  readonly fill: Role;
  readonly bold?: boolean;
  readonly gap?: number;
}

/** One line of text on a baseline. */
export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly runs: readonly Run[];
}

/** What a picture is made of. Lengths are units of 1/16 em, angles are baked into the paths. */
export type Mark =
  | ({
      readonly kind: 'path';
      readonly d: string;
      readonly at?: readonly [x: number, y: number, scale: number];
    } & Painted)
  | ({
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
      readonly radius?: number;
    } & Painted)
  | ({ readonly kind: 'circle'; readonly x: number; readonly y: number; readonly r: number } & Painted)
  | TextMark;

/** Marks with the space they need, in units. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** A finished picture: a drawing on its own ground, with the words that stand for it. */
export interface Scene extends Drawing {
  readonly title: string;
  readonly description: string;
}

/** A colour for each role, as CSS writes it. */
export type Palette = Readonly<Record<Role, string>>;

/** A line of text of one run. */
export function textMark(x: number, y: number, run: Run, anchor: TextMark['anchor'] = 'start'): TextMark {
  return { kind: 'text', x, y, anchor, runs: [run] };
}

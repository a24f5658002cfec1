import { tallyLine, type Tally } from '../run/tally.js';

/** Counts what holds and what does not; a line for each fault. */
export class Report {
  readonly tally: Tally;
  readonly #place: string;

  /**
   * @param place what every line of a fault begins with
   * @param tally where to count
   */
  constructor(place = '', tally: Tally = { passed: 0, failed: 0 }) {
    this.#place = place;
    this.tally = tally;
  }

  /** The same count, with a place more before every fault. */
  under(place: string): Report {
    return new Report(`${this.#place}${place}: `, this.tally);
  }

  /** Counts what another report counted. */
  add({ passed, failed }: Tally): void {
    this.tally.passed += passed;
    this.tally.failed += failed;
  }

  /** Counts one statement: it holds if there is no fault. */
  check(statement: string, faults: readonly string[]): void {
    if (faults.length === 0) {
      this.tally.passed += 1;
      return;
    }
    this.tally.failed += 1;
    for (const fault of faults) console.log(`FAILED ${this.#place}${statement}: ${fault}`);
  }

  /** Counts a statement that is true or false. */
  holds(statement: string, isTrue: boolean, found: unknown = ''): void {
    this.check(statement, isTrue ? [] : [`found ${JSON.stringify(found)}`]);
  }

  /** Counts a statement that compares two values by their JSON. */
  equal(statement: string, found: unknown, expected: unknown): void {
    const [one, other] = [JSON.stringify(found), JSON.stringify(expected)];
    this.check(statement, one === other ? [] : [`found ${one}, expected ${other}`]);
  }

  /** Runs one part of a test; what it throws is a fault of that part. */
  async part(statement: string, run: () => Promise<void>): Promise<void> {
    try {
      await run();
    } catch (error) {
      this.check(statement, [error instanceof Error ? (error.stack ?? error.message) : String(error)]);
    }
  }

  /** Writes the line of totals and sets the exit code of the program. */
  end(): void {
    console.log(tallyLine(this.tally));
    process.exitCode = this.tally.failed === 0 ? 0 : 1;
  }
}

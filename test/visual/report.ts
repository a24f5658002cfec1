import { tallyLine } from '../run/tally.js';

/** Counts what holds and what does not; a line for each fault. */
export class Report {
  #passed = 0;
  #failed = 0;

  /** Counts one statement: it holds if there is no fault. */
  check(statement: string, faults: readonly string[]): void {
    if (faults.length === 0) {
      this.#passed += 1;
      return;
    }
    this.#failed += 1;
    for (const fault of faults) console.log(`FAILED ${statement}: ${fault}`);
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
    console.log(tallyLine({ passed: this.#passed, failed: this.#failed }));
    process.exitCode = this.#failed === 0 ? 0 : 1;
  }
}

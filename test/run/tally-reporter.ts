import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';
import type { Tally } from './tally.js';

/** What one browser ran; `skipped` names the tests that found a command of the browser missing. */
export interface BrowserTally extends Tally {
  browser: string;
  skipped: string[];
}

function addSuite(suite: TestSuiteResult, tally: BrowserTally): void {
  for (const test of suite.tests) {
    if (test.skipped) tally.skipped.push(test.name);
    else if (test.passed) tally.passed += 1;
    else tally.failed += 1;
  }
  for (const inner of suite.suites) addSuite(inner, tally);
}

function tallyOf(browser: string, sessions: readonly TestSession[]): BrowserTally {
  const tally: BrowserTally = { browser, passed: 0, failed: 0, skipped: [] };
  for (const session of sessions) {
    const failedBefore = tally.failed;
    if (session.testResults !== undefined) addSuite(session.testResults, tally);
    // A file that did not load, or broke outside of a test, has errors and perhaps no test at all.
    tally.failed += session.errors.length;
    if (session.passed !== true && tally.failed === failedBefore) tally.failed += 1;
  }
  return tally;
}

/** A Web Test Runner reporter that hands over the counts of each browser when the run has finished. */
export function tallyReporter(onFinished: (tallies: BrowserTally[]) => void): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const browsers = [...new Set(sessions.map((session) => session.browser.name))];
      onFinished(
        browsers.map((name) =>
          tallyOf(
            name,
            sessions.filter((session) => session.browser.name === name),
          ),
        ),
      );
    },
  };
}

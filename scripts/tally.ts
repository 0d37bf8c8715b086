/** Adds up what the runners report, and does not believe a report that cannot be right. */
import { readFileSync } from 'node:fs';

export interface Tally {
  passed: number;
  failed: number;
  /** What was wrong with the run itself, one line each. */
  remarks: string[];
}

interface VitestReport {
  numTotalTests: number;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  success: boolean;
}

/**
 * Reads vitest's JSON report. A run counts as failed too when it ended with an error though no test failed (a
 * file that did not load), when it holds no test at all, and when a test was skipped.
 */
export function tallyVitest(reportFile: string, exitCode: number): Tally {
  let report: VitestReport;
  try {
    report = JSON.parse(readFileSync(reportFile, 'utf8')) as VitestReport;
  } catch (error) {
    return { passed: 0, failed: 1, remarks: [`no report (exit status ${exitCode}): ${String(error)}`] };
  }
  const remarks: string[] = [];
  const skipped = report.numPendingTests + report.numTodoTests;
  if (report.numTotalTests === 0) remarks.push('the run holds no test');
  if (skipped > 0) remarks.push(`${skipped} skipped; a test that does not run guards nothing`);
  if (report.numFailedTests === 0 && (exitCode !== 0 || !report.success))
    remarks.push(
      `exit status ${exitCode} though no test failed: a file did not load, or an error was not caught`,
    );
  return { passed: report.numPassedTests, failed: report.numFailedTests + remarks.length, remarks };
}

export function sum(tallies: readonly Tally[]): { passed: number; failed: number } {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
  };
}

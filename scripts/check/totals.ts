/** How many checks passed and failed. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
}

/** A step that is one check by itself. */
export function single(passed: boolean): Totals {
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

export function sum(all: readonly Totals[]): Totals {
  return { passed: all.reduce((n, { passed }) => n + passed, 0), failed: all.reduce((n, { failed }) => n + failed, 0) };
}

/** The fields of vitest's JSON report that are counted. */
export interface VitestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
}

/**
 * The totals of a vitest report. A file that failed before any of its tests did, a report that is missing (null) and a run that failed
 * for a reason in no file are one failure each; so is a skipped test, since nobody would see it.
 */
export function totalsOf(report: VitestReport | null): Totals {
  if (report === null) return single(false);
  const files = report.testResults.map(({ status, assertionResults }) => {
    const notPassed = assertionResults.filter((test) => test.status !== "passed").length;
    return status === "failed" ? Math.max(1, notPassed) : notPassed;
  });
  const failed = files.reduce((n, count) => n + count, 0);
  const somethingElse = failed === 0 && (!report.success || report.numPassedTests === 0);
  return { passed: report.numPassedTests, failed: failed + (somethingElse ? 1 : 0) };
}

import type { Reporter, TestCase, TestModule, TestRunEndReason } from 'vitest/node';

/**
 * Last line of a test run, in the one form that any reader of logs understands: `12 passed, 0 failed, 1 skipped`,
 * counting test cases. A file that could not be run counts as failed.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[], reason: TestRunEndReason): void {
    const cases: TestCase[] = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string): number => cases.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length + unhandled.length;
    const failed = count('failed') + broken + (reason === 'interrupted' ? 1 : 0);
    console.log(`${count('passed')} passed, ${failed} failed, ${count('skipped')} skipped`);
  }
}

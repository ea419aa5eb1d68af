/** What one measurement came to. */
export interface BenchRun {
  /** The exit code: 1 where a bar that the project sets itself was missed. */
  code: number;
  /** What `--json FILE` writes. */
  result: unknown;
}

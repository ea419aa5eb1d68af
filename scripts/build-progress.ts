import type { WriteStream } from 'node:tty';

/**
 * A bar on a terminal, redrawn at most ten times a second; nothing where the output goes elsewhere. Where a file turns out
 * to hold many documents, more may be done than there were expected.
 */
export function progressBar(stream: WriteStream, expected: number): { advance: () => void; clear: () => void } {
  if (!stream.isTTY || expected === 0) return { advance: () => undefined, clear: () => undefined };
  let done = 0;
  let drawn = 0;
  return {
    advance: () => {
      done += 1;
      const now = performance.now();
      if (now - drawn < 100 && done < expected) return;
      drawn = now;
      stream.write(`\r${barOf(done, Math.max(done, expected))}`);
    },
    clear: () => stream.write('\r\u001b[K'),
  };
}

/** `█████░░░░░ 1,200 / 2,400 documents`. */
export function barOf(done: number, total: number): string {
  const width = 30;
  const filled = Math.floor((done / total) * width);
  return `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done.toLocaleString('en-US')} / ${total.toLocaleString('en-US')} documents`;
}

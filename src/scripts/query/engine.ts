import type { Ask, Report } from './result.ts';

/** Passes queries to the worker, one at a time. Nothing is loaded before the first. */
export class Engine {
  private worker: Worker | undefined;
  private readonly database: string;
  private readonly listen: (report: Report) => void;

  constructor(database: string, listen: (report: Report) => void) {
    this.database = database;
    this.listen = listen;
  }

  ask(sql: string): void {
    this.worker ??= this.start();
    this.worker.postMessage({ sql, database: this.database } satisfies Ask);
  }

  /** Ends a running query with its worker; the next one loads anew, from the browser's cache. */
  stop(): void {
    this.worker?.terminate();
    this.worker = undefined;
  }

  private start(): Worker {
    const worker = new Worker(new URL('./query-worker.ts', import.meta.url), { type: 'module', name: 'query' });
    worker.addEventListener('message', ({ data }: MessageEvent<Report>) => { this.listen(data); });
    worker.addEventListener('error', (event) => {
      this.stop();
      this.listen({ kind: 'failed', failure: 'notLoaded', message: event.message });
    });
    return worker;
  }
}

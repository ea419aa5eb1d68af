import { workerData } from 'node:worker_threads';

// A thread of reader-service.ts, since a process that is busy reading looks after nothing else. It ends the process when
// it takes too much memory, inside V8's heap or out of it, and when the one who started it is gone.

const mostMemory = workerData as number;
const startedBy = process.ppid;

setInterval(() => {
  if (process.memoryUsage.rss() > mostMemory || process.ppid !== startedBy) process.kill(process.pid, 'SIGKILL');
}, 50);

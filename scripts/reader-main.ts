import { letPdfRejectionsPass } from './pdf-rejections.ts';
import { readOne } from './read-one.ts';
import { serveReads } from './reader-service.ts';

// What a process of reader-process.ts runs.

letPdfRejectionsPass();
serveReads(readOne);

import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { assemble } from '../src/pipeline/assemble.ts';
import { watched } from '../src/pipeline/write/dataset.ts';
import { bodyPieces } from '../src/pipeline/write/files.ts';
import { rowMaker, wholeTables } from '../src/pipeline/write/table-rows.ts';
import type { BodiesOrder } from './dataset-bodies.ts';
import { fileHash } from './dataset-file-hash.ts';
import { writePieces } from './dataset-files.ts';
import { growingDatabase, sqliteName } from './dataset-sqlite.ts';
import { storedReport } from './report-store.ts';

// The other end of dataset-bodies.ts.

const { folder, identified, file, inputs } = workerData as BodiesOrder;
const path = join(folder, sqliteName);
const database = growingDatabase(path);
const rows = rowMaker();
const dataset = watched(assemble(identified, (report) => storedReport(file, report), inputs), {
  onAgency: (agency) => { database.put(rows.ofAgency(agency)); },
  onReport: (report) => { database.put(rows.ofReport(report)); },
});
const files = await writePieces(folder, bodyPieces(dataset));
database.put(wholeTables(dataset.coverage));
database.end();
parentPort?.postMessage([...files, { name: sqliteName, sha256: fileHash(path) }]);

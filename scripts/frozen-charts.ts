import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exhibits } from '../src/gallery/catalogue.ts';
import { frozen } from '../src/gallery/frozen.ts';

// node scripts/frozen-charts.ts FOLDER: draws every chart of the dataset that DISCLOSURE_LEDGER_DATA names into
// FOLDER/charts/, with FOLDER/charts.json beside it. Run by freezeCharts, in a process of its own.

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Where to? A folder is asked for.');

const kept = [...exhibits().values()].map(frozen);
for (const { name, content } of kept.flatMap(({ files }) => files)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}
writeFileSync(join(folder, 'charts.json'), `${JSON.stringify(kept.flatMap(({ charts }) => charts), null, 2)}\n`);

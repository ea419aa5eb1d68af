import { once } from 'node:events';
import { reportRows } from '../src/pipeline/assemble.ts';
import { emptyRegister } from '../src/pipeline/record/register.ts';
import type { Report } from '../src/pipeline/record/report.ts';
import { documentOnLine, longestLine } from './corpus-documents.ts';
import { ndjsonLines } from './ndjson-lines.ts';
import type { ReadRequest } from './read-one.ts';
import { reportIn } from './read-report.ts';
import { startReader } from './reader.ts';
import { unreadReport } from './unread-report.ts';

// npm run -s parse: the reader as a filter, for engines that spread work. It knows no register, keeps nothing, and of
// each line gives one line, in their order.

const usage = `npm run -s parse < documents.ndjson > reports.ndjson

  in:   {"file": NAME, "text": TEXT} or {"file": NAME, "base64": BYTES}, one on each line
  out:  {"record": {…, "cells": […]}, "published": […], "findings": […]}, with the columns of reports.csv, cells.csv,
        published.csv and findings.csv; a line that is no document gives a finding with its number`;

async function parse(): Promise<void> {
  const [register, described] = [emptyRegister(), undefined];
  const reader = startReader(register);
  const reportOf = async (document: ReadRequest): Promise<Report> => {
    const [read] = await reader.read([document]);
    if (!read) throw new Error(`${document.file} came back without report.`);
    return reportIn(read.json);
  };
  for await (const line of ndjsonLines(process.stdin, longestLine)) {
    const document = { ...documentOnLine(`stdin#${line.number}`, line, true), described };
    const report = 'finding' in document ? unreadReport(document, document.finding, register) : await reportOf(document);
    if (!process.stdout.write(`${JSON.stringify(parsed(report))}\n`)) await once(process.stdout, 'drain');
  }
  reader.stop();
}

/** A report's rows. Its id and its rank among others of its body and year are not in it to be told. */
function parsed(report: Report) {
  const { report: { report_id: _id, primary: _primary, ...row }, cells, published, findings } = reportRows({ id: '', report, primary: true }, undefined);
  return { record: { ...row, cells }, published, findings };
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads may have had enough: `npm run -s parse < all.ndjson | head`.
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

if (process.argv.length > 2) {
  console.error(usage);
  process.exitCode = 2;
} else await parse();

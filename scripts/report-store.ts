import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportHead } from '../src/pipeline/record/identity.ts';
import type { Agency, Report } from '../src/pipeline/record/report.ts';
import { reportIn, type ReadReport, type ReportFault } from './read-report.ts';

/** What is kept in memory of a report whose cells and lines are on disk. */
export interface StoredReport extends ReportHead {
  fault: ReportFault | null;
  /** Where it stands in the store, in bytes. */
  start: number;
  length: number;
}

/** Reports put aside until all are known: ids and checks between years depend on reports that come later. */
export interface ReportStore {
  /** In the order they came in. */
  reports: StoredReport[];
  /** The open file they are in: good in every thread of the process until the store is closed. */
  file: number;
  add: (report: ReadReport) => void;
  load: (report: StoredReport) => Report;
  close: () => void;
}

/**
 * Opens a store in a folder. Its file has lost its name before the first report is in it: however a run ends, killed or
 * not, the system frees it and nothing is left behind.
 */
export function openReportStore(folder: string): ReportStore {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `.reports.${process.pid}.tmp`);
  const file = openSync(path, 'wx+');
  rmSync(path);
  const reports: StoredReport[] = [];
  const known = agenciesOnce();
  let end = 0;
  return {
    reports,
    file,
    add: ({ head, json }) => {
      reports.push({ ...head, agency: known(head.agency), start: end, length: json.length });
      for (let at = 0; at < json.length;) at += writeSync(file, json, at, json.length - at, end + at);
      end += json.length;
    },
    load: (report) => storedReport(file, report),
    close: () => { closeSync(file); },
  };
}

/** A report of the store whose open file is `file`. */
export function storedReport(file: number, { start, length }: Pick<StoredReport, 'start' | 'length'>): Report {
  const json = Buffer.allocUnsafe(length);
  for (let at = 0; at < length;) at += readSync(file, json, at, length - at, start + at);
  return reportIn(json);
}

/** Every report comes with a copy of its body; one of each is enough. */
function agenciesOnce(): (agency: Agency | null) => Agency | null {
  const known = new Map<string, Agency>();
  return (agency) => {
    if (agency === null) return null;
    const key = JSON.stringify(agency);
    const first = known.get(key) ?? agency;
    known.set(key, first);
    return first;
  };
}

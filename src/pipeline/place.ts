/**
 * Where characters stand in the decoded document: `line` counts from 1, `start` and `end` are offsets in that line
 * (UTF-16 units, end exclusive), `page` counts from 1 and is null for documents without pages.
 */
export interface Place {
  line: number;
  start: number;
  end: number;
  page: number | null;
}

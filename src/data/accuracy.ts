/** Cells of documents with known figures, by what the reader made of them. Counted are those that the document itself determines. */
export interface AccuracyFigures {
  cells: number;
  right: number;
  /** No value where one is stated. */
  left_empty: number;
  /** Another value than is stated, and a `read.*` finding names that very cell. */
  wrong_named: number;
  /** Another value, and nothing says so. */
  wrong: number;
  /** End of the 95% Wilson interval of the share of such values; null without cells. */
  wrong_upper_bound: number | null;
  /** Right, though a `read.*` finding names it. */
  right_named: number;
}

/** Cells of made-up reports in one format and layout; `damaged`: the cell, its label or its row's place is. */
export interface AccuracyShape extends AccuracyFigures {
  format: string;
  layout: string;
  condition: 'undamaged' | 'damaged';
}

/** `data/accuracy.json`, as `npm run bench -- accuracy --record --date YYYY-MM-DD` writes it and /quality/ shows it. */
export interface Accuracy {
  date: string;
  made_up: { documents: number; undamaged: AccuracyFigures; damaged: AccuracyFigures; shapes: AccuracyShape[] };
  /** Equations that printed figures break: how many were reported, and how many were reported that none break. */
  wrong_sums: { planted: number; reported: number; invented: number };
  errors_on_sound_reports: number;
  /** Real documents whose figures are known: all together, and each by its file name. */
  real: { documents: number; files: ({ file: string } & AccuracyFigures)[] } & AccuracyFigures;
}

/** Rows that are put into text at once: no string has to hold a large table. */
const rowsPerPiece = 5000;

/** Groups rows in their order, so that a table can be written without being held. */
export function* pieces<Row>(rows: Iterable<Row>): Generator<Row[]> {
  let piece: Row[] = [];
  for (const row of rows) {
    piece.push(row);
    if (piece.length < rowsPerPiece) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}

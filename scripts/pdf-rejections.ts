/**
 * pdf.js reads on in damaged files and leaves some of its own failures as promises that nobody awaits (a mutated
 * 洪泽 2023: XRefEntryException); Node ends the process over them. Those of pdf.js are let pass: what could not be read
 * is a finding of its own by then. Anything else ends the process as before.
 */
export function letPdfRejectionsPass(): void {
  process.on('unhandledRejection', (reason) => {
    if (reason instanceof Error && pdfFaults.has(reason.name)) return;
    throw reason;
  });
}

const pdfFaults = new Set(['XRefEntryException', 'XRefParseException', 'MissingDataException', 'ParserEOFException', 'FormatError', 'InvalidPDFException', 'UnknownErrorException', 'AbortException']);

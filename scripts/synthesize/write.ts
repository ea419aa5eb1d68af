import { docxDocument } from './formats/docx.ts';
import { htmlDocument } from './formats/html.ts';
import { pdfPrinter, type PdfPrinter } from './formats/pdf.ts';
import { textDocument } from './formats/text.ts';
import { syntheticReport, type Order, type SyntheticReport } from './report.ts';
import type { Truth } from './truth.ts';

/** A document of a made-up report, with what is known of it. */
export interface SyntheticDocument {
  /** Name that says number, form, layout and format. */
  file: string;
  bytes: Uint8Array<ArrayBuffer>;
  truth: Truth;
}

/** Makes up `count` reports and writes each in its format; the same order gives the same bytes. */
export async function* syntheticDocuments(count: number, order: Omit<Order, 'number'>): AsyncGenerator<SyntheticDocument, undefined> {
  const printer = pdfPrinter();
  try {
    for (let number = 0; number < count; number += 1) {
      const report = syntheticReport({ ...order, number });
      const { form, layout, format } = report.truth;
      yield { file: `${String(number).padStart(5, '0')}-${form}-${layout}.${format}`, bytes: await printed(report, printer), truth: report.truth };
    }
  } finally {
    await printer.close();
  }
}

/** A report in its format; PDFs need a printer. */
export async function printed({ format, parts, runTogether, random }: SyntheticReport, printer?: PdfPrinter): Promise<Uint8Array<ArrayBuffer>> {
  switch (format) {
    case 'txt': return textDocument(parts, runTogether, random);
    case 'html': return htmlDocument(parts, random);
    case 'docx': return docxDocument(parts, random);
    case 'pdf':
      if (!printer) throw new TypeError('A PDF needs a printer.');
      return printer.print(parts, random);
  }
}

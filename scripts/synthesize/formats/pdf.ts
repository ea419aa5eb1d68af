import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';
import type { Part } from '../parts.ts';
import type { Random } from '../random.ts';
import { htmlText } from './html.ts';

/** Prints documents as PDF with Chromium; must be closed. */
export interface PdfPrinter {
  print: (parts: readonly Part[], random: Random) => Promise<Uint8Array<ArrayBuffer>>;
  close: () => Promise<void>;
}

/** With these Chromium dies when a page closes. */
const unwanted = ['--single-process', '--no-zygote'];

/** Starts Chromium with the first document. */
export function pdfPrinter(): PdfPrinter {
  let browser: Promise<Browser> | null = null;
  const launched = async (): Promise<Browser> => chromium.launch({
    executablePath: await sparticuz.executablePath(), args: sparticuz.args.filter((argument) => !unwanted.includes(argument)), headless: true,
  });
  return {
    print: async (parts, random) => {
      browser ??= launched();
      const page = await (await browser).newPage();
      try {
        await page.setContent(htmlText(parts, `<meta charset="utf-8"><style>${looks(random)}</style>`, random));
        return undated(await page.pdf({
          format: 'A4', landscape: random.chance(0.2), displayHeaderFooter: true, headerTemplate: '<i></i>', footerTemplate: random.pick(footers),
        }));
      } finally {
        await page.close();
      }
    },
    close: async () => { if (browser) await (await browser).close(); },
  };
}

/** The time of printing that Chromium puts into its PDFs, made one and the same: the same report gives the same bytes. */
function undated(pdf: Buffer): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(pdf.toString('latin1').replace(/\(D:\d{14}/g, '(D:20000101000000'), 'latin1'));
}

const footers = [
  '<div style="font-size:10px;width:100%;text-align:center">- <span class="pageNumber"></span> -</div>',
  '<div style="font-size:10px;width:100%;text-align:right;padding-right:40px"><span class="pageNumber"></span></div>',
];

/** Drawn lines or none, small or large print, figures in the middle or at the right. */
function looks(random: Random): string {
  const lines = random.chance(0.75) ? '1px solid #000' : 'none';
  const align = random.pick(['center', 'center', 'right', 'left']);
  return `body{font:${random.integer(9, 13)}pt 'Noto Sans SC',sans-serif}table{border-collapse:collapse;width:100%}`
    + `td{border:${lines};padding:${random.integer(1, 4)}px;text-align:${align}}.nav,.left,.footer{display:none}`;
}

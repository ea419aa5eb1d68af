/** A PDF of the objects given, the first of them its catalogue. */
function pdf(objects: string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

const page = (content: string): string[] => [
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>',
  `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
];

/** Opened, it would run a script, start a program and send a form. */
export const scripted = (): Uint8Array => pdf([
  '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (while \\(true\\) app.alert\\("x"\\);) >> /AA << /WC << /S /Launch /F (calc.exe) >> >> >>',
  ...page('BT /F 12 Tf 50 700 Td (no report) Tj ET'),
]);

/** Under a password: the keys fit no empty one. */
export const locked = (): Uint8Array => pdf(
  ['<< /Type /Catalog /Pages 2 0 R >>', ...page('BT ET'), `<< /Filter /Standard /V 1 /R 2 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> /P -4 >>`],
  `/Encrypt 5 0 R /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]`,
);

/** A billion pages, each of which is the list of all of them. */
export const circular = (): Uint8Array => pdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R 2 0 R] /Count 1000000000 >>']);

/** A page that draws a form that draws itself. */
export const recursive = (): Uint8Array => pdf([
  '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 5 0 R /Resources << /XObject << /X 4 0 R >> >> >>',
  '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >> /Length 5 >>\nstream\n/X Do\nendstream',
  '<< /Length 5 >>\nstream\n/X Do\nendstream',
]);

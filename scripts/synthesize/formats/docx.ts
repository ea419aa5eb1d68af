import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Part } from '../parts.ts';
import type { Random } from '../random.ts';
import { gridOf, type Sheet, type Slot } from '../sheet.ts';

const schemas = 'http://schemas.openxmlformats.org';
const office = 'application/vnd.openxmlformats';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** What a package needs beside its document. */
const contentTypes = `${declaration}<Types xmlns="${schemas}/package/2006/content-types">`
  + `<Default Extension="rels" ContentType="${office}-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`
  + `<Override PartName="/word/document.xml" ContentType="${office}-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relationships = `${declaration}<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="rId1" `
  + `Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** A Word document: paragraphs in runs as Word splits them, tables with merged cells (gridSpan, vMerge). */
export function docxDocument(parts: readonly Part[], random: Random): Uint8Array<ArrayBuffer> {
  const body = parts.map((part) => {
    if (part.kind === 'sheet') return tables(part.sheet, random);
    return (part.kind === 'lines' ? part.lines : [part.text]).map((text) => paragraph(text, random)).join('');
  }).join('');
  const files: Zippable = {
    '[Content_Types].xml': strToU8(contentTypes),
    '_rels/.rels': strToU8(relationships),
    'word/document.xml': strToU8(`${declaration}<w:document xmlns:w="${schemas}/wordprocessingml/2006/main"><w:body>${body}`
      + '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>'),
  };
  // A fixed date: the same report gives the same bytes.
  return new Uint8Array(zipSync(files, { mtime: '2000-01-01T00:00:00' }));
}

/** Text in one run or several, cut anywhere, with the marks that Word leaves between. */
function paragraph(text: string, random: Random): string {
  const cuts = random.chance(0.3) && text.length > 3 ? [random.integer(1, text.length - 1)] : [];
  const pieces = [text.slice(0, cuts[0] ?? text.length), ...cuts.map((cut) => text.slice(cut))];
  const marks = random.pick(['', '<w:proofErr w:type="spellStart"/>', '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>']);
  return `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${pieces.map((piece) => runs(piece)).join(marks)}</w:p>`;
}

function runs(text: string): string {
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  return text === '' ? '' : `<w:r><w:rPr><w:sz w:val="21"/></w:rPr>${lines.join('<w:br/>')}</w:r>`;
}

/** A table, or several where a page number stands between its rows. */
function tables(sheet: Sheet, random: Random): string {
  const beginning = `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="900"/>'.repeat(sheet.width)}</w:tblGrid>`;
  const rows = gridOf(sheet).map((slots, at) => {
    if (sheet.rows[at]?.kind !== 'page') return tableRow(slots, random);
    return `</w:tbl>${paragraph(slots.map((slot) => slot.cell.text).join(''), random)}${beginning}`;
  });
  return `${beginning}${rows.join('')}</w:tbl>`;
}

function tableRow(slots: readonly Slot[], random: Random): string {
  const cells = slots.filter((slot, at) => slot.from === 'here' || (slot.from === 'above' && slots[at - 1]?.cell !== slot.cell));
  return `<w:tr>${cells.map(({ cell, from }) => {
    const merge = cell.down > 1 ? `<w:vMerge${from === 'here' ? ' w:val="restart"' : ''}/>` : '';
    const span = cell.span > 1 ? `<w:gridSpan w:val="${cell.span}"/>` : '';
    return `<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/>${span}${merge}</w:tcPr>${paragraph(from === 'here' ? cell.text : '', random)}</w:tc>`;
  }).join('')}</w:tr>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

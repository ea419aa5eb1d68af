import type { Document } from '../../decode/document.ts';
import type { Block } from '../../divide/block.ts';
import type { Statement } from '../../record/report.ts';
import type { Draft, Whose } from './draft.ts';
import { ownYear } from './own-year.ts';
import { proseOf } from './prose.ts';
import { placeOf, rawText, sentencesOf } from './sentence.ts';
import { SentenceReader } from './sentence-reader.ts';

/** What was read, and whose it is by its sentence; the record knows the body and keeps what is its own. */
export interface Attributed<T> {
  value: T;
  whose: Whose;
}

/** The figures about publishing that the document's prose states, in order, numbered from 1. */
export function readStatements(document: Document, blocks: readonly Block[]): Attributed<Statement>[] {
  const reader = new SentenceReader(ownYear(document));
  for (const paragraph of proseOf(document, blocks)) {
    reader.beginParagraph();
    for (const sentence of sentencesOf(paragraph)) reader.read(sentence);
  }
  const numbers = new Map(reader.drafts.map((draft, index) => [draft, index + 1]));
  return reader.drafts.map((draft, index) => ({ value: statementOf(draft, index + 1, numbers), whose: draft.whose }));
}

function statementOf(draft: Draft, number: number, numbers: ReadonlyMap<Draft, number>): Statement {
  const { parsed: { sentence }, quantity, label, quote } = draft;
  return {
    statement: number,
    metric: draft.metric,
    channel: draft.channel,
    label: rawText(sentence, ...label).trim(),
    value: quantity.value,
    unit: quantity.unit,
    precision: quantity.precision,
    period: draft.period,
    partOf: draft.partOf === null ? null : numbers.get(draft.partOf) ?? null,
    breakdown: draft.breakdown,
    quote: rawText(sentence, ...quote).trim(),
    place: placeOf(sentence, quantity.from, quantity.to),
  };
}

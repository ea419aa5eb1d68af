import type { Document } from '../../decode/document.ts';
import type { Block } from '../../divide/block.ts';
import type { Claim, Statement } from '../../record/report.ts';
import { claimsIn, isOfDisclosure } from './claims/claims.ts';
import type { Draft, Whose } from './draft.ts';
import { ownYear } from '../../locate/own-year.ts';
import { proseOf } from './text/prose.ts';
import { placeOf, rawText, sentencesOf } from './text/sentence.ts';
import { SentenceReader } from './sentence-reader.ts';

/** What was read, and whose it is by its sentence; the record knows the body and keeps what is its own. */
export interface Attributed<T> {
  value: T;
  whose: Whose;
}

/** What the prose of a document states: about publishing, and what the tables state, too. */
export interface StatedFigures {
  statements: Attributed<Statement>[];
  claims: Attributed<Claim>[];
}

/** The figures that the document's prose states, in the order of the text; statements are numbered from 1. */
export function readStatements(document: Document, blocks: readonly Block[]): StatedFigures {
  const year = ownYear(document);
  const reader = new SentenceReader(year);
  const claims: Attributed<Claim>[] = [];
  for (const paragraph of proseOf(document, blocks)) {
    reader.beginParagraph();
    let spoken = false;
    for (const sentence of sentencesOf(paragraph)) {
      reader.read(sentence);
      claims.push(...claimsIn(sentence, year, spoken));
      spoken ||= isOfDisclosure(sentence.text);
    }
  }
  const numbers = new Map(reader.drafts.map((draft, index) => [draft, index + 1]));
  return {
    statements: reader.drafts.map((draft, index) => ({ value: statementOf(draft, index + 1, numbers), whose: draft.whose })),
    claims,
  };
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

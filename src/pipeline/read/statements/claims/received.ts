import { applicants } from '../../../../form/claim-words.ts';
import { anyOf } from '../tokens/any-of.ts';
import { clauseBefore, clauseEnd, clauseOffset } from '../tokens/clause.ts';
import type { Parsed } from '../draft.ts';
import type { Quantity } from '../tokens/quantity.ts';
import type { Token } from '../tokens/token.ts';

/**
 * What a figure counts of requests that came in, 收到…申请N件 or 收到N件…申请: rows of the form, in each way the words allow.
 * Null for what breaks it down (其中, in brackets) and for other things that are received.
 */
export function receivedReadings(parsed: Parsed, index: number, quantity: Quantity): string[][] | null {
  const { tokens, text } = parsed;
  const figure = tokens[index];
  const receive = clauseBefore(parsed, index, [',', ';']).findLast(({ kind }) => kind === 'receive');
  if (!receive || !figure || figure.depth > 0) return null;
  const end = clauseEnd(parsed, index, [',', ';', '(', ')']);
  const requests = tokens.filter(({ kind, from, to }) => kind === 'request' && from >= receive.to && to <= end);
  if (kindsIn(text.slice(receive.to, figure.from)) === 1 && kindsIn(text) > 1) return null;
  const isNew = receive.means === 'new';
  if (isNew && receive.to === quantity.lead) return [['new_received']];
  if (!requests.some((request) => isRequest(text, request, receive, figure)) && !isTopic(parsed, receive, quantity)) return null;
  if (isNew) return [['new_received']];
  if (isPart(parsed, index, receive)) return null;
  if (receive.means === 'handle') return [['total_handled'], ['new_received', 'carried_over_in']];
  if (receive.means === 'present') return [['new_received'], ['new_received', 'carried_over_in']];
  const rows = receive.means.split('+');
  return rows.length === 1 && !tokens.some(({ means }) => means === 'without') && namesCarriedOver(parsed, index) ? [rows, [...rows, 'carried_over_in']] : [rows];
}

/** 收到自然人提出的申请14件，收到企业提出的3件: each counts one kind of applicant. */
const kindsIn = (text: string): number => [...text.matchAll(applicantWords)].length;

const applicantWords = new RegExp(anyOf(applicants), 'gu');

/** 申请 by itself is one of these only right behind the verb or the figure, or where 公开 stands before it: 受理低保申请86件 is none. */
const isRequest = (text: string, { means, from }: Token, receive: Token, figure: Token): boolean => means !== 'bare'
  || from === receive.to || from === figure.to || /公开|的$/u.test(text.slice(receive.to, from));

/** 依申请公开工作有序推进，受理33件: what the sentence set out with. */
const isTopic = ({ tokens, text }: Parsed, receive: Token, { lead }: Quantity): boolean => receive.to === lead && /^[,:，：]?$/u.test(text.slice(receive.from - 1, receive.from))
  && tokens.some(({ kind, means, to }) => kind === 'request' && means !== 'bare' && to <= receive.from);

const isPart = (parsed: Parsed, index: number, receive: Token): boolean => parsed.tokens.some(({ kind, from, depth }) => (
  kind === 'list' && depth === 0 && from < receive.from && from >= clauseOffset(parsed, index, [';'])));

/** (含上年结转2件), 其中上年结转16件: then it may be what was received and carried over, or what was received. */
const namesCarriedOver = ({ tokens }: Parsed, index: number): boolean => tokens.some(({ means, depth }, at) => (
  means === 'carried_over_in' && Math.abs(at - index) < nearby
  && !tokens.slice(index, at).some((token) => token.means === ';' && token.depth === 0)
  && (depth > 0 || tokens.slice(index, at).some((token) => token.kind === 'list' && token.depth === 0))));

/** Tokens in which a bracket stands that belongs to a figure. */
const nearby = 8;

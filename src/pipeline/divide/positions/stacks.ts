import type { Fragment } from './fragment.ts';
import { headLetters } from './head-sets.ts';

/** Fragments one below the other that make one head: 社会 / 公益 / 组织. */
export interface Stack {
  text: string;
  fragments: Fragment[];
  left: number;
  right: number;
}

/**
 * Heads from their fragments, from left to right. What spans several of them is a head of theirs together and not one
 * of them. `pieces` are what the heads may say, in part.
 */
export function stacksOf(fragments: readonly Fragment[], pieces: ReadonlySet<string>): Stack[] {
  const stacks: Stack[] = [];
  for (const fragment of joinSpaced(fragments, pieces).toSorted((a, b) => b.page - a.page || b.top - a.top || a.left - b.left)) {
    const below = stacks.filter((stack) => overlap(stack, fragment) >= 0.5);
    const [only] = below;
    if (only && below.length === 1) {
      only.fragments.unshift(...fragment.fragments);
      only.text = fragment.text + only.text;
      only.left = Math.min(only.left, fragment.left);
      only.right = Math.max(only.right, fragment.right);
    } else if (below.length === 0) stacks.push({ text: fragment.text, fragments: fragment.fragments, left: fragment.left, right: fragment.right });
  }
  return stacks.toSorted((a, b) => a.left - b.left);
}

/** Share of the narrower one's width that lies above or below the other. */
const overlap = (a: { left: number; right: number }, b: { left: number; right: number }): number =>
  (Math.min(a.right, b.right) - Math.max(a.left, b.left)) / Math.max(1, Math.min(a.right - a.left, b.right - b.left));

interface Joined extends Stack {
  page: number;
  top: number;
}

/** 总 计, 处理决 定数量: set apart, but one head. Characters of heads side by side are no word together, and 总 beside 结 果 not 总结. */
function joinSpaced(fragments: readonly Fragment[], pieces: ReadonlySet<string>): Joined[] {
  const joined: Joined[] = [];
  const sorted = fragments.toSorted((a, b) => a.line - b.line || a.left - b.left);
  for (const [index, fragment] of sorted.entries()) {
    const last = joined.at(-1);
    const next = sorted[index + 1];
    const size = fragment.bottom - fragment.top;
    const gap = last?.fragments[0]?.line === fragment.line ? fragment.left - last.right : Infinity;
    const isNearerNext = next?.line === fragment.line && next.left - fragment.right < 0.7 * gap && pieces.has(headLetters(fragment.text + next.text));
    if (last && gap <= widestSpace * size && !isNearerNext && !opensNote.test(last.text) && pieces.has(headLetters(last.text + fragment.text))) {
      last.text += fragment.text;
      last.fragments.push(fragment);
      last.right = fragment.right;
    } else joined.push({ text: fragment.text, fragments: [fragment], left: fragment.left, right: fragment.right, page: fragment.page, top: fragment.top });
  }
  return joined;
}

/** A note that goes on in the next line: 社会公益组织(单 / 位:件). */
const opensNote = /[(（][^)）]*$/u;

/** Type sizes. A wider gap parts columns. */
const widestSpace = 1.1;

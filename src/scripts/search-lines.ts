import type { Found } from '../search/find.ts';
import { above, type Body, type Place } from '../search/read-index.ts';
import { shardOf, type ShardLine } from '../search/shards.ts';
import type { SearchWords } from '../search/words.ts';
import { loadShard } from './search-files.ts';

const mostPlaces = 3;
const mostBodies = 9;

const wordsOn = (form: HTMLFormElement): SearchWords => JSON.parse(form.dataset['words'] ?? '{}') as SearchWords;

/** What is said where the index could not be loaded. */
export const failure = (form: HTMLFormElement): string => wordsOn(form).searchFailed;

/** The lines of a search: each place with its bodies below it, then other bodies; and how many there are. */
export async function linesFor(form: HTMLFormElement, { places, bodies }: Found): Promise<{ status: string; lines: HTMLLIElement[] }> {
  const words = wordsOn(form);
  const total = places.reduce((sum, place) => sum + place.bodies.length, bodies.length);
  const lines: HTMLLIElement[] = [];
  let room = mostBodies;
  for (const place of places.slice(0, mostPlaces)) {
    lines.push(placeLine(form, place, words));
    const here = place.bodies.slice(0, room);
    room -= here.length;
    lines.push(...await Promise.all(here.map((body) => bodyLine(form, body, words))));
  }
  lines.push(...await Promise.all(bodies.slice(0, room).map((body) => bodyLine(form, body, words))));
  if (total > mostBodies) lines.push(lineWith(linkTo(form.action, fill(words.searchMore, { count: total }))));
  const status = total > 0 ? fill(words.searchCount, { count: total }) : places.length > 0 ? words.searchPlacesOnly : words.searchNone;
  return { status, lines };
}

/** A place leads to its page; one without bodies on the register to the nearest above it that has some. */
function placeLine(form: HTMLFormElement, place: Place, words: SearchWords): HTMLLIElement {
  const note = place.known > 0 ? fill(words.searchPlace, { count: place.known }) : words.searchPlaceNone;
  const line = lineWith(linkTo(`${form.dataset['places'] ?? ''}${place.known > 0 ? place.code : above(place.code)[0] ?? place.code}/`, place.fullName, note));
  line.className = 'place';
  return line;
}

async function bodyLine(form: HTMLFormElement, body: Body, words: SearchWords): Promise<HTMLLIElement> {
  const facts = (await loadShard(shardOf(body.place.code)))[body.number];
  const address = new URL(`${facts?.[0] ?? ''}/`, form.action).href;
  const state = facts ? stateOf(facts, words) : '';
  return lineWith(linkTo(address, body.name.text, state, englishName(form, body)));
}

/** On English pages the body's English name where it has one, without a Chinese character, and its Chinese one beside it. */
function englishName(form: HTMLFormElement, { others }: Body): string | undefined {
  return form.closest<HTMLElement>('[lang]')?.lang === 'en' ? others.find(({ sound }) => sound === '')?.text : undefined;
}

/** Years on file; else what a search gave; else that nobody has looked. */
function stateOf([, first, last, search]: ShardLine, words: SearchWords): string {
  if (first !== null && last !== null) return fill(first === last ? words.searchYear : words.searchYears, { first, last });
  return search === null ? words.searchUnsearched : words[`search_${search}` as keyof SearchWords];
}

function linkTo(address: string, name: string, note = '', english?: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  const text = document.createElement('span');
  if (/\p{Script=Han}/u.test(name)) text.lang = 'zh-Hans';
  text.textContent = name;
  const state = document.createElement('span');
  state.className = 'note';
  state.textContent = note;
  if (english !== undefined) {
    text.className = 'own-name';
    link.append(english, text, state);
  } else link.append(text, state);
  return link;
}

function lineWith(link: HTMLAnchorElement): HTMLLIElement {
  const line = document.createElement('li');
  line.append(link);
  return line;
}

const fill = (words: string, values: Record<string, string | number>): string =>
  words.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

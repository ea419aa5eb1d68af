import { findEntries } from '../overview/search-index.ts';
import type { SearchEntry } from '../overview/search-index.ts';

// Lists matching agencies below a search field while the visitor types. Without it the form leads to the list of all.

const shown = 8;

let index: Promise<SearchEntry[]> | undefined;

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]')) enhance(form);

function enhance(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  if (!input) return;
  const results = document.createElement('div');
  results.className = 'results';
  results.hidden = true;
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const list = document.createElement('ul');
  results.append(status, list);
  form.append(results);

  const close = () => { results.hidden = true; };
  const update = async () => {
    const query = input.value;
    if (!query.trim()) return close();
    const entries = await load(form).catch(() => null);
    // A slower answer to an earlier query must not replace a newer one.
    if (input.value !== query) return;
    const hits = entries ? findEntries(entries, query) : [];
    const { failed = '', none = '', count = '' } = form.dataset;
    status.textContent = !entries ? failed : hits.length === 0 ? none : count.replace('#', String(hits.length));
    list.replaceChildren(...hits.slice(0, shown).map((entry) => lineOf(form, entry)));
    results.hidden = false;
  };
  input.addEventListener('focus', () => void load(form).catch(() => undefined));
  input.addEventListener('input', () => void update());
  form.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) close();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') { close(); input.focus(); }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(event, input, [...list.querySelectorAll('a')]);
  });
}

/** Arrow keys walk from the field through the results and back. */
function step(event: KeyboardEvent, input: HTMLInputElement, links: HTMLAnchorElement[]): void {
  if (links.length === 0) return;
  event.preventDefault();
  const stops = [input, ...links];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = at + (event.key === 'ArrowDown' ? 1 : -1);
  stops[Math.min(Math.max(next, 0), stops.length - 1)]?.focus();
}

function load(form: HTMLFormElement): Promise<SearchEntry[]> {
  index ??= fetch(form.dataset['search'] ?? '').then((response) => {
    if (!response.ok) throw new Error(String(response.status));
    return response.json() as Promise<SearchEntry[]>;
  }).catch((error: unknown) => {
    index = undefined;
    throw error;
  });
  return index;
}

function lineOf(form: HTMLFormElement, [id, name, english, place]: SearchEntry): HTMLLIElement {
  const link = document.createElement('a');
  link.href = `${form.getAttribute('action') ?? ''}${id}/`;
  const chinese = document.createElement('span');
  chinese.lang = 'zh-Hans';
  chinese.textContent = name;
  const where = document.createElement('span');
  where.className = 'note';
  if (form.closest<HTMLElement>('[lang]')?.lang === 'en' && english) where.textContent = english;
  else {
    where.lang = 'zh-Hans';
    where.textContent = place;
  }
  link.append(chinese, where);
  const line = document.createElement('li');
  line.append(link);
  return line;
}

import { normalize, wordsOf } from '../search/normalize.ts';

// Filters the whole list of agencies in place: the links by region, level and system then combine, and a field narrows
// by name. The address keeps the choice, so that it can be sent on. Without this script each link leads to its own page.

const facets = ['region', 'level', 'system'];

const form = document.querySelector<HTMLFormElement>('form[data-filter]');
const input = form?.querySelector('input');
const table = document.querySelector<HTMLElement>('.agencies');
const count = document.querySelector<HTMLElement>('.list-count');
const empty = document.querySelector<HTMLElement>('.list-empty');
const links = [...document.querySelectorAll<HTMLAnchorElement>('.facets a')];
const groups = [...document.querySelectorAll<HTMLElement>('.agencies tbody')].map((body) => ({
  body,
  lines: [...body.querySelectorAll<HTMLElement>('tr[data-names]')].map((line) => ({
    line,
    text: normalize(`${line.textContent} ${line.dataset['names'] ?? ''}`),
  })),
}));

if (form && input) {
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  input.addEventListener('input', () => {
    const chosen = new URLSearchParams(location.search);
    set(chosen, 'q', input.value);
    history.replaceState(null, '', addressOf(chosen));
    show();
  });
  for (const link of links) link.addEventListener('click', (event) => choose(event, link));
  addEventListener('popstate', () => { restore(input); });
  restore(input);
}

function choose(event: MouseEvent, link: HTMLAnchorElement): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const { facet = '', value = '' } = link.dataset;
  const chosen = new URLSearchParams(location.search);
  set(chosen, facet, chosen.get(facet) === value ? '' : value);
  history.pushState(null, '', addressOf(chosen));
  show();
}

function restore(field: HTMLInputElement): void {
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  show();
}

/** Shows the lines that meet every condition of the address. */
function show(): void {
  const chosen = new URLSearchParams(location.search);
  const words = wordsOf(chosen.get('q') ?? '');
  let total = 0;
  for (const { body, lines } of groups) {
    for (const { line, text } of lines) {
      line.hidden = !(facets.every((facet) => !chosen.get(facet) || line.dataset[facet] === chosen.get(facet))
        && words.every((word) => text.includes(word)));
    }
    const left = lines.filter(({ line }) => !line.hidden).length;
    body.hidden = left === 0;
    total += left;
  }
  for (const link of links) {
    const { facet = '', value = '' } = link.dataset;
    if ((chosen.get(facet) ?? '') === value) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  if (count) count.textContent = (count.dataset['count'] ?? '').replace('#', String(total));
  if (table) table.hidden = total === 0;
  if (empty) empty.hidden = total > 0;
}

function set(chosen: URLSearchParams, name: string, value: string): void {
  if (value) chosen.set(name, value);
  else chosen.delete(name);
}

const addressOf = (chosen: URLSearchParams): string => (String(chosen) === '' ? location.pathname : `?${chosen}`);

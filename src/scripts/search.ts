import { find } from '../search/find.ts';
import { failure, linesFor } from './search-lines.ts';
import { loadPlaces } from './search-files.ts';

// Lists matching places and agencies below a search field while the visitor types. Without it the form leads to the list of all.

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
    const shown = await loadPlaces(form).then((places) => linesFor(form, find(places, query))).catch(() => null);
    // A slower answer to an earlier query must not replace a newer one.
    if (input.value !== query) return;
    status.textContent = shown?.status ?? failure(form);
    list.replaceChildren(...(shown?.lines ?? []));
    results.hidden = false;
  };
  input.addEventListener('focus', () => void loadPlaces(form).catch(() => undefined));
  input.addEventListener('input', () => void update());
  form.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) close();
  });
  form.addEventListener('submit', (event) => {
    // Enter opens the first result; where there is none the form leads to the list.
    const first = results.hidden ? null : list.querySelector('a');
    if (!first) return;
    event.preventDefault();
    first.click();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') { close(); input.focus(); }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(event, input, Array.from(list.querySelectorAll('a')));
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

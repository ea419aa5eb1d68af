import { queryOf, type Choice } from '../../compare/choice.ts';
import type { CompareFile } from '../../compare/compare-file.ts';
import type { Result } from '../../compare/result.ts';
import { csvOf } from '../../compare/table.ts';

/** Puts a comparison on the page, one part for each figure, and what can be taken away from it. */
export function showResults(root: HTMLElement, results: readonly Result[], choice: Choice, files: readonly CompareFile[]): void {
  const box = root.querySelector<HTMLElement>('.results-of-choice');
  const pattern = box?.firstElementChild;
  if (box && pattern) {
    box.replaceChildren(...results.map((result) => {
      const section = pattern.cloneNode(true) as HTMLElement;
      showResult(section, result);
      return section;
    }));
  }
  // An address of data rather than of a blob: browsers inside other apps do not save those.
  const csv = results.map(({ figure, points }, index) => csvOf(figure.key, files, points, index === 0)).join('');
  root.querySelector('.csv')?.setAttribute('href', `data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`);
  const query = queryOf(choice);
  const code = root.querySelector('textarea');
  const frame = new URL(`${root.dataset['frame'] ?? ''}${query}`, location.href).href;
  if (code) code.textContent = `<iframe src="${frame}" title="${results[0]?.heading ?? ''}" width="100%" height="480" frameborder="0"></iframe>`;
  root.querySelector('.whole')?.setAttribute('href', `${root.dataset['page'] ?? ''}${query}`);
}

function showResult(section: HTMLElement, result: Result): void {
  const part = (selector: string) => section.querySelector<HTMLElement>(selector);
  const heading = part('h2');
  if (heading) heading.textContent = result.heading;
  draw(part('.chart-wide'), result.wide);
  draw(part('.chart-narrow'), result.narrow);
  part('.notes')?.replaceChildren(...result.notes.map((note) => element('li', note)));
  const { heads, rows } = result.table;
  const year = section.querySelector('thead th')?.textContent ?? '';
  part('thead')?.replaceChildren(row([head(year, 'col'), ...heads.map((name, index) => figure(head(name, 'col'), index))]));
  part('tbody')?.replaceChildren(...rows.map((each) => row([head(String(each.year), 'row'), ...each.cells.map((cell, index) => figure(element('td', cell), index))])));
}

function draw(box: HTMLElement | null, svg: string): void {
  const drawn = svg === '' ? null : new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  box?.replaceChildren(...(drawn ? [drawn] : []));
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function head(text: string, scope: 'col' | 'row'): HTMLElement {
  const made = element('th', text);
  made.setAttribute('scope', scope);
  return made;
}

function figure(made: HTMLElement, index: number): HTMLElement {
  made.className = index === 0 ? 'figure first' : 'figure';
  return made;
}

function row(cells: HTMLElement[]): HTMLElement {
  const made = document.createElement('tr');
  made.append(...cells);
  return made;
}

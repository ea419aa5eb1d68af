import type { Choice } from '../../compare/choice.ts';
import type { CompareFile, Peer } from '../../compare/compare-file.ts';
import { offersOf } from '../../compare/offers.ts';
import { fill, type CompareTexts } from '../../compare/result.ts';

type Choose = (change: Partial<Choice>) => void;

/** The bodies chosen, each with a button that removes it, and those that suggest themselves beside them. */
export function showChosen(root: HTMLElement, files: readonly CompareFile[], choice: Choice, texts: CompareTexts, choose: Choose): void {
  const english = document.documentElement.lang === 'en';
  const nameOf = (name: string, other: string | null) => (english ? other ?? name : name);
  const list = root.querySelector('.chosen');
  const peers = root.querySelector<HTMLElement>('.peers');
  const focused = [list, peers].find((box) => box?.contains(document.activeElement));
  list?.replaceChildren(...files.map((file, index) => {
    const line = document.createElement('li');
    line.className = `body-${index + 1}`;
    const name = document.createElement('span');
    name.textContent = nameOf(file.name, file.name_en);
    if (/\p{Script=Han}/u.test(name.textContent)) name.lang = 'zh-Hans';
    line.append(name);
    if (files.length > 1) {
      const remove = document.createElement('button');
      remove.type = 'button';
      remove.textContent = '×';
      remove.setAttribute('aria-label', fill(texts['remove'], { name: name.textContent }));
      remove.addEventListener('click', () => { choose({ agencies: choice.agencies.filter((id) => id !== file.id) }); });
      line.append(remove);
    }
    return line;
  }));
  peers?.replaceChildren(...offersOf(files, choice).flatMap(({ kind, peers: offered }) => [label(texts[kind] ?? ''), ...offered.map((peer) => offer(peer))]));
  // The button that was pressed is gone: without a new place the keyboard would start again at the top of the page.
  if (focused) (focused.querySelector('button') ?? root.querySelector<HTMLElement>('.adding input'))?.focus();

  function offer([id, name, other]: Peer): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `+ ${nameOf(name, other)}`;
    button.addEventListener('click', () => { choose({ agencies: [...choice.agencies, id] }); });
    return button;
  }
}

function label(text: string): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = 'note';
  span.textContent = text;
  return span;
}

import type { ChartContext } from './chart-words.ts';

const widths = ['wide', 'narrow'];

/** Buttons that put the drawing of another measure in place of the shown one; none where a chart has but one. */
export function measureChoice({ figure, path, language, words, tell }: ChartContext): HTMLElement[] {
  const measures = (figure.dataset['measures'] ?? '').split(' ').filter((measure) => measure !== '');
  if (measures.length < 2) return [];
  const group = document.createElement('div');
  group.className = 'chart-measures';
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', words['measure'] ?? '');
  let wanted = '';
  const show = (measure: string): void => {
    wanted = measure;
    Promise.all(widths.map((width) => drawing(`${path}${language}-${width}-${measure}.svg`))).then((drawings) => {
      if (wanted !== measure) return;
      widths.forEach((width, index) => {
        const made = drawings[index];
        if (made) figure.querySelector(`.chart-${width}`)?.replaceChildren(made);
      });
      for (const each of buttons) each.setAttribute('aria-pressed', String(each.value === measure));
    }, () => { tell(words['failed'] ?? ''); });
  };
  const buttons = measures.map((measure, index) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.value = measure;
    button.textContent = words[measure] ?? measure;
    button.setAttribute('aria-pressed', String(index === 0));
    button.addEventListener('click', () => { show(measure); });
    return button;
  });
  group.append(...buttons);
  return [group];
}

async function drawing(address: string): Promise<Node> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  return document.importNode(new DOMParser().parseFromString(await answer.text(), 'image/svg+xml').documentElement, true);
}

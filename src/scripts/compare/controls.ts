import { measures, mostFigures, views, type Choice } from '../../compare/choice.ts';
import type { ComparedFigure } from '../../compare/points.ts';

type Choose = (change: Partial<Choice>) => void;

const selectOf = (root: HTMLElement, name: string): HTMLSelectElement | null => root.querySelector(`select[name="${name}"]`);

const yearOf = (value: string): number | null => (value === '' ? null : Number(value));

/** Shows the controls and listens to them. */
export function bindControls(root: HTMLElement, figures: readonly ComparedFigure[], current: () => Choice, choose: Choose): void {
  for (const hidden of root.querySelectorAll<HTMLElement>('.compare-controls, .compare-actions')) hidden.hidden = false;
  root.querySelector('form')?.addEventListener('submit', (event) => { event.preventDefault(); });
  const changes: Record<string, (value: string) => Partial<Choice>> = {
    from: (value) => ({ from: yearOf(value) }),
    to: (value) => ({ to: yearOf(value) }),
    base: (value) => ({ base: yearOf(value) }),
    view: (value) => ({ view: views.find((each) => each === value) ?? 'lines' }),
    measure: (value) => ({ measure: measures.find((each) => each === value) ?? 'absolute', base: null }),
  };
  for (let place = 0; place < mostFigures; place += 1) {
    changes[`figure-${place}`] = () => {
      const chosen = Array.from({ length: mostFigures }, (_, each) => selectOf(root, `figure-${each}`)?.value ?? '').filter(Boolean);
      const first = figures.find(({ key }) => key === chosen[0]);
      // A rate is what proportions are looked at for; an index stays one.
      return { figures: [...new Set(chosen)], measure: current().measure === 'index' ? 'index' : first?.isProportion ? 'rate' : 'absolute' };
    };
  }
  for (const [name, change] of Object.entries(changes)) {
    const select = selectOf(root, name);
    select?.addEventListener('change', () => { choose(change(select.value)); });
  }
}

/** Sets the controls to a choice, such as one out of a link. */
export function showControls(root: HTMLElement, choice: Choice, figures: readonly ComparedFigure[]): void {
  const labels = root.querySelectorAll<HTMLElement>('.figure-choice');
  labels.forEach((label, place) => {
    label.hidden = place > choice.figures.length;
    const select = label.querySelector('select');
    if (select) select.value = choice.figures[place] ?? '';
  });
  const values = { from: choice.from, to: choice.to, measure: choice.measure, base: choice.base, view: choice.view };
  for (const [name, value] of Object.entries(values)) {
    const select = selectOf(root, name);
    if (select && !(name === 'base' && value === null)) select.value = String(value ?? '');
  }
  // A number that is no proportion has no rate.
  const rate = selectOf(root, 'measure')?.querySelector<HTMLOptionElement>('option[value="rate"]');
  if (rate) rate.disabled = !figures.some(({ isProportion }) => isProportion);
  const base = root.querySelector<HTMLElement>('.base');
  if (base) base.hidden = choice.measure !== 'index';
}

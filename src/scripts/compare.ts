import { baseYearFor } from '../compare/base-year.ts';
import { choiceOf, queryOf, type Choice } from '../compare/choice.ts';
import type { CompareFile } from '../compare/compare-file.ts';
import type { ComparedFigure } from '../compare/points.ts';
import { fill, resultOf, type CompareTexts } from '../compare/result.ts';
import { showChosen } from './compare/bodies.ts';
import { offerBodies } from './compare/adding.ts';
import { bindControls, showControls } from './compare/controls.ts';
import { showResults } from './compare/showing.ts';

// Comparisons of the visitor's choice. Without this script the page shows the one prepared at build.

const files = new Map<string, Promise<CompareFile | null>>();

for (const root of document.querySelectorAll<HTMLElement>('[data-compare]')) start(root);

function start(root: HTMLElement): void {
  const texts = JSON.parse(root.dataset['texts'] ?? '{}') as CompareTexts;
  const figures = JSON.parse(root.dataset['figures'] ?? '[]') as ComparedFigure[];
  const prepared = JSON.parse(root.dataset['choice'] ?? '{}') as Choice;
  const language = document.documentElement.lang === 'en' ? 'en' : 'zh';
  const framed = root.dataset['framed'] === 'true';
  let choice = choiceOf(location.search, prepared);
  let turn = 0;

  const choose = (change: Partial<Choice>) => {
    choice = { ...choice, ...change };
    history.replaceState(null, '', queryOf(choice));
    void update();
  };
  const update = async () => {
    const mine = turn += 1;
    const loaded = await Promise.all(choice.agencies.map((id) => load(id)));
    if (mine !== turn) return;
    const bodies = loaded.filter((file) => file !== null);
    if (choice.measure === 'index' && choice.base === null) {
      choice = { ...choice, base: baseYearFor(bodies, choice.figures) };
      history.replaceState(null, '', queryOf(choice));
    }
    const chosen = choice.figures.flatMap((key) => figures.filter((figure) => figure.key === key));
    const missing = choice.agencies.filter((id) => !bodies.some((file) => file.id === id));
    const results = chosen.map((figure) => resultOf({ files: bodies, choice, figure, texts, language }));
    if (missing.length > 0) results[0]?.notes.unshift(fill(texts['failed'], { names: missing.join(', ') }));
    showResults(root, results, choice, bodies);
    if (framed) return;
    showControls(root, choice, chosen);
    showChosen(root, bodies, choice, texts, choose);
  };

  if (!framed) {
    bindControls(root, figures, () => choice, choose);
    offerBodies(root, (id) => { if (!choice.agencies.includes(id)) choose({ agencies: [...choice.agencies, id].slice(-8) }); });
  }
  void update();
}

/** A body's figures; null where they cannot be had. */
function load(id: string): Promise<CompareFile | null> {
  const known = files.get(id);
  if (known) return known;
  const file = fetch(`/compare/${id}.json`).then((response) => (response.ok ? response.json() as Promise<CompareFile> : null)).catch(() => {
    files.delete(id);
    return null;
  });
  files.set(id, file);
  return file;
}

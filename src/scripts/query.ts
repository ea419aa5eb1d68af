import { say } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { queryWords as words } from '../i18n/query.ts';
import { resultLine, showResult } from './query/answer.ts';
import { Engine } from './query/engine.ts';
import { queryFragment, queryOf } from './query/link.ts';
import type { Report, Result } from './query/result.ts';

// The query page: takes SQL from the field, from a ready question or from the address, and shows the answer. An address
// only fills the field: whoever opens a link sees what it asks before anything is loaded or run.

const form = document.querySelector<HTMLFormElement>('form[data-database]');
const place = document.querySelector<HTMLElement>('.answer-place');

if (form && place) prepare(form, place);

function prepare(form: HTMLFormElement, place: HTMLElement): void {
  const field = form.querySelector('textarea')!;
  const [run, stop] = ['run', 'stop'].map((name) => form.querySelector<HTMLButtonElement>(`button[name=${name}]`)!) as [HTMLButtonElement, HTMLButtonElement];
  const status = form.querySelector<HTMLElement>('[role=status]')!;
  const alarm = form.querySelector<HTMLElement>('[role=alert]')!;
  const language: Language = document.documentElement.lang === 'en' ? 'en' : 'zh';
  let asked = '';

  const settle = (line: string, failure = '') => {
    status.textContent = line;
    alarm.textContent = failure;
    stop.hidden = true;
    place.removeAttribute('aria-busy');
  };
  const show = (result: Result) => {
    settle(resultLine(result, language));
    showResult(place, result, asked, language);
  };
  const engine = new Engine(form.dataset['database'] ?? '', (report: Report) => {
    switch (report.kind) {
      case 'stage': status.textContent = say(words[report.stage], language); return;
      case 'result': show(report.result); return;
      case 'failed': settle('', say(words[report.failure], language, { message: report.message }));
    }
  });
  const ask = () => {
    const sql = field.value.trim();
    if (sql === '') return settle('', say(words.nothingAsked, language));
    // A query that still runs is ended: the answer shown is always that of the query in the field.
    if (!stop.hidden) engine.stop();
    asked = sql;
    place.replaceChildren();
    settle(say(words.running, language));
    place.setAttribute('aria-busy', 'true');
    stop.hidden = false;
    if (queryOf(location.hash) !== sql) history.pushState(null, '', queryFragment(sql));
    engine.ask(sql);
  };
  const take = () => {
    const sql = queryOf(location.hash);
    if (sql === null || sql === field.value.trim()) return;
    field.value = sql;
    // The answer below belongs to another query.
    engine.stop();
    place.replaceChildren();
    settle('');
  };

  form.hidden = false;
  form.addEventListener('submit', (event) => { event.preventDefault(); ask(); });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); ask(); }
  });
  stop.addEventListener('click', () => { engine.stop(); settle(say(words.stopped, language)); run.focus(); });
  addEventListener('hashchange', take);
  addEventListener('popstate', take);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.questions a')) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      field.value = queryOf(link.hash) ?? '';
      form.scrollIntoView();
      field.focus({ preventScroll: true });
      ask();
    });
  }
  take();
}

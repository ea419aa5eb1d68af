import { copyWords as words } from '../i18n/copy.ts';
import { say } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';

// A button beside what is there to be copied. Without a script, or where copying is refused, the text can be selected.

const language: Language = document.documentElement.lang === 'en' ? 'en' : 'zh';

for (const base of document.querySelectorAll<HTMLElement>('.base')) base.textContent = new URL('/data/', location.href).href;

for (const place of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = say(words.copy, language);
  const said = document.createElement('span');
  said.className = 'note';
  said.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    const text = place.querySelector('code')?.textContent ?? '';
    const tell = (word: 'copied' | 'failed') => () => { said.textContent = say(words[word], language); };
    // Without a secure connection there is no clipboard to write to.
    const written = (navigator as Partial<Navigator>).clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    written.then(tell('copied'), tell('failed'));
  });
  place.append(button, said);
}

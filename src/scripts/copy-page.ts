// Browsers inside other apps have no address bar: a button hands over the address, with the place on the page.

const button = document.querySelector<HTMLButtonElement>('.copy-page');

button?.addEventListener('click', () => {
  const say = (key: 'copied' | 'failed') => { button.textContent = button.dataset[key] ?? ''; };
  // Without a secure connection there is no clipboard to write to.
  const copied = (navigator as Partial<Navigator>).clipboard?.writeText(location.href) ?? Promise.reject(new Error('no clipboard'));
  copied.then(() => { say('copied'); }, () => {
    say('failed');
    button.insertAdjacentText('afterend', ` ${location.href}`);
  });
});

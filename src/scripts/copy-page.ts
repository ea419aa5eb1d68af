// Browsers inside other apps have no address bar: a button hands over the address, with the place on the page.

for (const button of document.querySelectorAll<HTMLButtonElement>('.copy-page, .copy-link')) {
  button.addEventListener('click', () => {
    const say = (key: 'copied' | 'failed') => { button.textContent = button.dataset[key] ?? ''; };
    // Without a secure connection there is no clipboard to write to.
    const copied = (navigator as Partial<Navigator>).clipboard?.writeText(location.href) ?? Promise.reject(new Error('no clipboard'));
    copied.then(() => { say('copied'); }, () => {
      say('failed');
      button.insertAdjacentText('afterend', ` ${location.href}`);
    });
  });
}

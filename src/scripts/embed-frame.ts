// In a frame: tells the page around it how high the chart is, at first, when it changes and when asked (public/embed.js).

const tell = (): void => {
  if (window.parent === window) return;
  const height = document.documentElement.getBoundingClientRect().height;
  // The height is no secret, and which page shows the frame is not known.
  window.parent.postMessage({ disclosureLedgerHeight: height }, '*');
};

new ResizeObserver(tell).observe(document.documentElement);
addEventListener('load', tell);
addEventListener('message', (event: MessageEvent<unknown>) => {
  if (event.source === window.parent && typeof event.data === 'object' && event.data !== null && 'disclosureLedgerHeight' in event.data) tell();
});

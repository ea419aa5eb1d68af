// Sets the height of this site's frames on any page: <script async src="…/embed.js"></script>
// Frames may come before or after it. It trusts a message only from a frame that it finds on the page by event.source,
// and whose address is on the host of this script.
(function () {
  var script = document.currentScript;
  if (!script || window.disclosureLedger) return;
  window.disclosureLedger = true;
  var origin = new URL(script.src).origin;
  var frames = function () {
    return [].filter.call(document.querySelectorAll('iframe'), function (frame) {
      return frame.src.indexOf(origin + '/') === 0;
    });
  };
  addEventListener('message', function (event) {
    var height = event.data && event.data.disclosureLedgerHeight;
    if (event.origin !== origin || !(height > 0 && height < 1e4)) return;
    frames().forEach(function (frame) {
      if (frame.contentWindow === event.source) frame.style.height = Math.ceil(height) + 'px';
    });
  });
  // Frames that were there first have said their height already: they are asked to say it
  // again. Nothing secret is said, and a frame that has not loaded yet has no origin to name.
  frames().forEach(function (frame) {
    frame.contentWindow.postMessage({ disclosureLedgerHeight: 0 }, '*');
  });
})();

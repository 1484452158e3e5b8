// Runs the content script, which the bench puts after this, and times its stretches on the page's thread, without
// what the browser does between two of them. The sums are left on the document.
// biome-ignore lint/correctness/noUnusedVariables: what is put after this calls it.
function timed(content) {
  let total = 0;
  let longest = 0;
  let last = performance.now();
  let begun;
  const count = (start) => {
    last = performance.now();
    total += last - start;
    longest = Math.max(longest, last - start);
  };
  const timing =
    (work) =>
    (...args) => {
      const start = performance.now();
      try {
        return work(...args);
      } finally {
        count(start);
      }
    };
  // What follows an answer goes on until the next message, or until the page's thread is free.
  const end = () => {
    if (begun !== undefined) count(begun);
    begun = undefined;
  };
  const {port1, port2} = new MessageChannel();
  port1.onmessage = end;
  const sendMessage = () => {
    end();
    return new Promise((answer) => {
      setTimeout(() => {
        begun = performance.now();
        port2.postMessage(0);
        answer({watch: []});
      });
    });
  };
  const runtime = {id: 'bench', onMessage: {addListener() {}}, sendMessage};
  const later = (work, wait, ...args) => setTimeout(timing(work), wait, ...args);
  class Observer extends MutationObserver {
    constructor(heard) {
      super(timing(heard));
    }
  }
  const settle = () => {
    if (performance.now() - last < 700) setTimeout(settle, 50);
    else document.documentElement.dataset.cost = JSON.stringify({total, longest});
  };
  timing(content)({runtime}, undefined, later, {}, Observer);
  setTimeout(settle, 700);
}

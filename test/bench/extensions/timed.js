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
  // A stretch goes on until the next message, or until what it awaits is done: a few turns of the queue later.
  const end = () => {
    if (begun !== undefined) count(begun);
    begun = undefined;
  };
  const endSoon = (turns) => (turns === 0 ? end() : Promise.resolve().then(() => endSoon(turns - 1)));
  const timing =
    (work) =>
    (...args) => {
      begun = performance.now();
      work(...args);
      endSoon(10);
    };
  const sendMessage = () => {
    end();
    return new Promise((answer) => {
      setTimeout(
        timing(() => answer({watch: []})),
        0,
      );
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

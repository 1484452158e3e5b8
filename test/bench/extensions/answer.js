// Answers the hook, which would leave the page alone otherwise, and lets what it tells go by.
document.addEventListener(
  'vitalerte-hello',
  (event) => {
    event.preventDefault();
    event.relatedTarget?.addEventListener('body-seen', () => undefined);
  },
  {capture: true, once: true},
);

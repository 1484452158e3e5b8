/** The changes of a page after which its forms are read again. */
export const changes: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: [
    'action',
    'formaction',
    'method',
    'formmethod',
    'type',
    'name',
    'id',
    'for',
    'aria-label',
  ],
};

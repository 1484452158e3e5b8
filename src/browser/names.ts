/** What the background asks of a tab's content scripts, by its name. */
export const pageWanted = 'page-wanted';

/** Names that several rooms share. */

/** What the background asks of a tab's content scripts, by its name. */
export const pageWanted = 'page-wanted';

/** Where the popup remembers which of its parts were open for a tab; forgotten with the tab. */
export const openedPrefix = 'opened:';

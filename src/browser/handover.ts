/**
 * What the page-world hook hands to the content script: the names of its events, and the shape and bound
 * of what they carry. Shared by both sides, words only.
 */

/**
 * The one event on the document, before any script of the page runs: a FocusEvent whose `relatedTarget`
 * is the line, an object that only the two sides hold. Who takes the line prevents the default.
 */
export const hello = 'vitalerte-hello';

/** On the line, a CustomEvent for each body, with a BodySeen in its `detail`. */
export const bodySeen = 'body-seen';

/** Characters of a body that are read; what lies beyond is said as `cut`. */
export const longestText = 256 * 1024;

/** A body that the browser shows to no extension, as the page's own code sent it. */
export interface BodySeen {
  /** As the network sees it. */
  readonly method: string;
  /** Absolute, without fragment. */
  readonly url: string;
  /** A form as urlencoded text, a file in it as its name. */
  readonly text: string;
  readonly cut: boolean;
  /** There was a body, and its text is not known. */
  readonly unread: boolean;
}

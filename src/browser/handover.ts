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

/** Characters of a body that are read, and bytes; what lies beyond is said as `cut`. */
export const longestText = 256 * 1024;

/** How the page's own code sent it: in a request that the browser tells of, in a web socket or a data channel. */
export const carriers = ['request', 'websocket', 'webrtc'] as const;
export type Carrier = (typeof carriers)[number];

/** A body or message that the browser shows to no extension, as the page's own code sent it. */
export interface BodySeen {
  readonly carrier: Carrier;
  /** As the network sees it; GET for a message, which has none. */
  readonly method: string;
  /** Absolute, without fragment; for a data channel `webrtc:` and the other side's candidate. */
  readonly url: string;
  /** A form as urlencoded text, a file in it as its name, and again as its content where it is text. */
  readonly text: string;
  /** The bytes are no UTF-8: each character of the text is a byte. */
  readonly binary: boolean;
  readonly cut: boolean;
  /** There was a body, and its text is not known. */
  readonly unread: boolean;
}

/** Bodies that the content script hands on together. */
export const mostTogether = 100;

export interface BodiesSeen {
  readonly seen: readonly BodySeen[];
  /** Bodies that were dropped: malformed, or more than the pace allows. */
  readonly missed: number;
}

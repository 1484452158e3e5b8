/** How far a sending is read. What lies beyond is counted as truncated and said in the report. */
export const limits = {
  /** Bytes of a body. */
  body: 4 * 1024 * 1024,
  /** Characters of an address. */
  address: 64 * 1024,
  /** Named values of one sending. */
  entries: 20_000,
  /** Values inside values: JSON in a form field, a form in a JSON string. */
  depth: 4,
} as const;

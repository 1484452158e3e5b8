/** How far a sending is read. What lies beyond is counted as truncated and said in the report. */
export const limits = {
  /** Bytes of a body. */
  body: 4 * 1024 * 1024,
  /** Characters of an address. */
  address: 64 * 1024,
  /** Named values of one sending. */
  entries: 60_000,
  /** Named values of one document of a format that costs more to read than JSON. */
  pieces: 20_000,
  /** Encodings inside encodings: JSON in base64 in a form field is three. */
  depth: 8,
  /** Characters read again in wrappings, for each character of the sending, and for a small sending at least. */
  work: 4,
  leastWork: 1024 * 1024,
  /** What a reading costs beside its length, in characters: short values are many. Unpacking has tables to make. */
  reading: 220,
  unpacking: 4000,
  /** Readings that only a costly attempt can tell: bare deflate, LZ-string. */
  attempts: 600,
  /** Runs of one sending that are read as base64 or hex. */
  tokens: 5000,
} as const;

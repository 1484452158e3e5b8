/** Times as a report writes them. */

/** An instant of the browser's, in milliseconds since 1970, as ISO 8601 in UTC. */
export function timeOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** Now. */
export function now(): string {
  return timeOf(Date.now());
}

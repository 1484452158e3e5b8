/** An address as a `URL`, `undefined` when it is none: pages write what they like. */
export function urlOf(address: string, base?: string): URL | undefined {
  return URL.canParse(address, base) ? new URL(address, base) : undefined;
}

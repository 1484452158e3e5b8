/** Small rules of writing: a capital at the head, a title inside a sentence, a host short enough to be read. */

/** `text` with a capital at its head. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** A title inside a sentence: no capital, unless it is an acronym, and without what stands in parentheses. */
export function short(title: string): string {
  const bare = title.replace(/ \([^()]*\)$/, '');
  const acronym = /^\p{Lu}{2}/u.test(bare);
  return acronym ? bare : bare.charAt(0).toLocaleLowerCase() + bare.slice(1);
}

/** A host that fits a sentence: its end, which says whose it is, is what stays. */
export function shortHost(host: string, most = 40): string {
  if (host.length <= most) return host;
  const tail = host.slice(-most);
  const dot = tail.indexOf('.');
  return `…${dot < 0 || dot > most / 2 ? tail : tail.slice(dot + 1)}`;
}

/** The bodies that the judgement is measured on: the same in every run, of any size. */

/** A number repeated from a seed. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state;
  }
}

const source = numbers(7);
const next = (): number => source.next().value ?? 0;

/** A word that no other is like. */
export const word = (): string => next().toString(36);
const letters = (): string => word().replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');

const event = (): object => ({
  type: 'click',
  target: `button#${word()}`,
  path: `/produits/${word()}/detail`,
  title: `Une page de ${word()} pour tous`,
  value: next() % 1000,
  time: 1_763_740_800_000 + (next() % 1_000_000),
  props: {color: 'bleu', visible: true, session: word() + word()},
});
/** What an application keeps of somebody: capitals, accents, long keys, hashes, addresses, days. */
const record = (): object => ({
  objectIdentifier: hex(32),
  displayName: `${capital(letters())} ${capital(letters())}-Élodie`,
  createdAt: new Date(1_763_740_800_000 + (next() % 1e9)).toISOString(),
  contentHash: hex(40),
  homepageUrl: `https://www.${letters()}.example/fr/Produits/${word()}?ref=${word()}&utm_source=Lettre`,
  description: `Le ${capital(letters())} de ${capital(letters())}, c'est « l'${letters()} » à 12,50 € (n° ${next() % 1e6}).`,
  isVisible: next() % 2 === 0,
  sessionToken: Buffer.from(hex(24)).toString('base64'),
});
const hex = (length: number): string => Array.from({length}, () => (next() >>> 28).toString(16)).join('');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const listOf = (size: number, each: number, make: () => string): string[] =>
  Array.from({length: Math.ceil(size / each)}, make);

/** Each kind of body, by its name. */
export const bodies: Readonly<Record<string, (size: number) => Uint8Array>> = {
  JSON: (size) => utf8(`[${listOf(size, 212, () => JSON.stringify(event())).join(',')}]`),
  'dense JSON': (size) =>
    utf8(
      `[${listOf(size, 60, () => JSON.stringify({id: next(), at: 1_763_740_800_000 + (next() % 1e6), tags: [word(), word()]})).join(',')}]`,
    ),
  'mixed JSON': (size) => utf8(`[${listOf(size, 520, () => JSON.stringify(record())).join(',')}]`),
  'JSON of hashes': (size) => utf8(JSON.stringify(listOf(size, 35, () => hex(32)))),
  'JSON of days': (size) =>
    utf8(
      JSON.stringify(
        listOf(size, 31, () => `19${10 + (next() % 90)}-${10 + (next() % 3)}-${10 + (next() % 19)}`).map(
          (day) => ({
            dateNaissance: day,
          }),
        ),
      ),
    ),
  'cut JSON': (size) =>
    utf8(`[${listOf(size, 200, () => JSON.stringify(event())).join(',')}`).subarray(0, size - 5),
  urlencoded: (size) => utf8(listOf(size, 16, () => `${word()}=${word()}`).join('&')),
  'opaque base64': (size) =>
    utf8(
      Buffer.from(Array.from({length: size}, () => next() >>> 24))
        .toString('base64')
        .slice(0, size),
    ),
  'opaque letters': (size) => utf8(listOf(size, 6, letters).join('').slice(0, size)),
  'minified JS': (size) =>
    utf8(
      listOf(
        size,
        66,
        () => `function ${letters()}(e,t){return e.${letters()}&&t>${next() % 100}?"a":[e,t]};`,
      ).join(''),
    ),
  'random bytes': (size) => Uint8Array.from({length: size}, () => next() >>> 24),
  digits: (size) =>
    utf8(
      listOf(size, 9, () => String(next()))
        .join('')
        .slice(0, size),
    ),
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

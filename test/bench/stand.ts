/**
 * The browser's side of the background, for the bench: a table of listeners, and a session memory where storing
 * costs what a copy of the values costs, since browsers copy them before they go on.
 */

/** What it is told: the rest is read by the background alone. */
interface Told {
  readonly tabId: number;
  readonly type?: string;
  readonly [name: string]: unknown;
}

type Listener = (details: object) => unknown;

/** The browser's side: events that the background listens to, and its session memory. */
export class Stand {
  readonly #listeners = new Map<
    string,
    [heard: Listener, types: readonly string[] | undefined, tabId: number | undefined][]
  >();
  readonly #stored = new Map<string, unknown>();
  /** What the background finds as `browser`. */
  get api(): object {
    const event = (name: string) => ({
      addListener: (heard: Listener, filter?: {types?: readonly string[]; tabId?: number}) =>
        this.#listeners.set(name, [
          ...(this.#listeners.get(name) ?? []),
          [heard, filter?.types, filter?.tabId],
        ]),
      removeListener: () => undefined,
    });
    const events = (...names: readonly string[]) =>
      Object.fromEntries(names.map((name) => [name, event(name)]));
    const session = {
      get: (keys: readonly string[]) =>
        Promise.resolve(
          Object.fromEntries(
            keys.flatMap((key) => (this.#stored.has(key) ? [[key, this.#stored.get(key)]] : [])),
          ),
        ),
      set: (values: object) => {
        for (const [key, value] of Object.entries(structuredClone(values))) this.#stored.set(key, value);
        return Promise.resolve();
      },
      remove: () => Promise.resolve(),
    };
    return {
      runtime: {
        id: 'bench',
        getURL: () => 'chrome-extension://bench/',
        getManifest: () => ({version: '0'}),
        ...events('onMessage', 'onInstalled'),
      },
      webRequest: {
        ...events(
          'onBeforeRequest',
          'onSendHeaders',
          'onResponseStarted',
          'onHeadersReceived',
          'onBeforeRedirect',
          'onCompleted',
          'onErrorOccurred',
        ),
        OnSendHeadersOptions: {EXTRA_HEADERS: 'extraHeaders'},
      },
      webNavigation: events('onCommitted', 'onHistoryStateUpdated', 'onCreatedNavigationTarget'),
      tabs: {...events('onRemoved'), query: () => Promise.resolve([])},
      permissions: events('onAdded'),
      storage: {session},
      action: {setBadgeText: () => Promise.resolve(), setBadgeBackgroundColor: () => Promise.resolve()},
      scripting: {},
    };
  }

  /** Tells the background, as the browser does: those only who asked for such a request. */
  tell(name: string, details: Told): void {
    for (const [heard, types, tabId] of this.#listeners.get(name) ?? []) {
      if (types !== undefined && !types.includes(details.type ?? '')) continue;
      if (tabId === undefined || tabId === details.tabId) heard(details);
    }
  }
}

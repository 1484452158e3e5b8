/**
 * The page's own functions, taken before any script of the page runs: what the hook calls later cannot
 * be replaced by the page. The hook never calls a method, a getter or an iterator through an object of
 * the page: no `a.b()`, no spread, no `for…of`, no array pattern once it is installed.
 */

import {peerOf, socketStreamOf, streamsOf} from './scarce.ts';
import type {Written} from './written.ts';

export type Realm = Window & typeof globalThis;
export type Natives = ReturnType<typeof nativesOf>;

export function nativesOf(realm: Realm) {
  const {apply, construct, defineProperty, getOwnPropertyDescriptor, getPrototypeOf} = realm.Reflect;
  const {assign, create, hasOwn, setPrototypeOf} = realm.Object;
  const {setTimeout} = realm;

  /** A method as a function of its object. */
  const free =
    <Args extends unknown[], Result>(method: (...args: Args) => Result) =>
    (self: unknown, ...args: Args): Result =>
      apply(method, self, args);
  /** A getter as a function of its object; it throws for an object of another kind, which is a sure test. */
  const getter = <Result>(prototype: object, name: string) => {
    const get: unknown = getOwnPropertyDescriptor(prototype, name)?.get;
    if (typeof get !== 'function') throw new TypeError(`${name} has no getter`);
    return (self: unknown): Result => apply(get, self, []);
  };
  const viewOf = (prototype: object) => ({
    buffer: getter<ArrayBuffer>(prototype, 'buffer'),
    offset: getter<number>(prototype, 'byteOffset'),
    length: getter<number>(prototype, 'byteLength'),
  });

  return {
    apply,
    construct,
    defineProperty,
    descriptorOf: getOwnPropertyDescriptor,
    prototypeOf: getPrototypeOf,
    setPrototype: setPrototypeOf,
    hasOwn,
    create,
    isArray: realm.Array.isArray,
    /** An object that inherits nothing: what a page writes on Object.prototype is no trap or option in it. */
    bare: <Parts extends object>(parts: Parts): Parts => assign(create(null), parts),

    upper: free(realm.String.prototype.toUpperCase),
    slice: free(realm.String.prototype.slice),
    indexOf: free(realm.String.prototype.indexOf),

    WeakMap: realm.WeakMap,
    recall: free(realm.WeakMap.prototype.get),
    remember: free(realm.WeakMap.prototype.set),
    forget: free(realm.WeakMap.prototype.delete),

    /** What small Blobs were made of. */
    written: new realm.WeakMap<object, Written>(),

    URL: realm.URL,
    hrefOf: getter<string>(realm.URL.prototype, 'href'),
    document: realm.document,
    baseOf: getter<string>(realm.Node.prototype, 'baseURI'),
    Request: realm.Request,
    requestMethod: getter<string>(realm.Request.prototype, 'method'),
    requestUrl: getter<string>(realm.Request.prototype, 'url'),

    URLSearchParams: realm.URLSearchParams,
    addPair: free(realm.URLSearchParams.prototype.append),
    pairsText: free(realm.URLSearchParams.prototype.toString),
    eachField: free(realm.FormData.prototype.forEach),
    fileName: getter<string>(realm.File.prototype, 'name'),

    FileReader: realm.FileReader,
    readBytes: free(realm.FileReader.prototype.readAsArrayBuffer),
    fileBytes: getter<ArrayBuffer | string | null>(realm.FileReader.prototype, 'result'),
    blobSize: getter<number>(realm.Blob.prototype, 'size'),
    blobPart: free(realm.Blob.prototype.slice),
    blobType: getter<string>(realm.Blob.prototype, 'type'),

    Uint8Array: realm.Uint8Array,
    setBytes: free<[Uint8Array, number], void>(realm.Uint8Array.prototype.set),
    isView: realm.ArrayBuffer.isView,
    bufferLength: getter<number>(realm.ArrayBuffer.prototype, 'byteLength'),
    typedArray: viewOf(getPrototypeOf(realm.Uint8Array.prototype) ?? {}),
    dataView: viewOf(realm.DataView.prototype),
    utf8: new realm.TextDecoder('utf-8', {fatal: true}),
    singleBytes: new realm.TextDecoder('windows-1252'),
    decode: free(realm.TextDecoder.prototype.decode),

    socketState: getter<number>(realm.WebSocket.prototype, 'readyState'),
    socketUrl: getter<string>(realm.WebSocket.prototype, 'url'),

    peer: peerOf(realm, getter, free),
    streams: streamsOf(realm, getter, free),
    socketStream: socketStreamOf(realm, getter),

    promises: {
      made: realm.Promise,
      species: realm.Symbol.species,
      speciesOf: getOwnPropertyDescriptor(realm.Promise, realm.Symbol.species)?.get,
      ask: free<[(value: unknown) => void, () => void], unknown>(realm.Promise.prototype.then),
    },

    later: (act: () => void, milliseconds: number): unknown => apply(setTimeout, realm, [act, milliseconds]),

    CustomEvent: realm.CustomEvent,
    addListener: free<[string, () => void], void>(realm.EventTarget.prototype.addEventListener),
    dispatch: free(realm.EventTarget.prototype.dispatchEvent),
  };
}

/** What a native says of an object that may be of another kind: then it throws, and there is nothing. */
export function tried<Result>(ask: () => Result): Result | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

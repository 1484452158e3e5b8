/**
 * Puts a follower behind a native function and changes as little as can be: the same name, length,
 * properties, descriptor and text, the same results and errors. The native is called first, with what the
 * page passed; the follower then looks at the arguments, and what it throws is nobody's. A page that looks
 * for it can still tell: by a stack taken inside a getter that it passes.
 */
import {kinOf} from './kin.ts';
import {type Natives, type Realm, tried} from './natives.ts';

/** Looks at a call that went through; `result` is what a constructor made or a function returned. */
export type Follower = (args: readonly unknown[], result: unknown, self: unknown) => void;
/** What the native is called with instead, when whoever answers follows the call alone; nothing to let it be. */
export type Swap = (args: readonly unknown[]) => readonly unknown[] | undefined;
export type Wrapping = (owner: object, name: string, follower: Follower, swap?: Swap) => void;

export function wrappingOf(realm: Realm, natives: Natives): Wrapping {
  const {apply, bare, construct, recall, remember} = natives;
  const originals = new natives.WeakMap<object, object>();

  const follow = (native: object, follower: Follower, swap: Swap): object => {
    const handler: ProxyHandler<(...args: unknown[]) => unknown> = {
      apply(target, self, args) {
        const swapped = tried(() => swap(args));
        if (swapped !== undefined) return apply(target, self, swapped);
        const result: unknown = apply(target, self, args);
        quietly(follower, args, result, self);
        return result;
      },
      construct(target, args, made) {
        const result: object = construct(target, args, made);
        quietly(follower, args, result, undefined);
        return result;
      },
      setPrototypeOf: settingOf(() => wrapped),
    };
    const wrapped = new realm.Proxy(native as () => unknown, bare(handler));
    return wrapped;
  };

  const replace = (owner: object, name: string, native: object, wrapped: object): void => {
    if (!natives.defineProperty(owner, name, bare({value: wrapped}))) return;
    remember(originals, wrapped, native);
  };

  const wrap: Wrapping = (owner, name, follower, swap = never) => {
    const native: unknown = natives.descriptorOf(owner, name)?.value;
    if (typeof native !== 'function') return;
    const wrapped = follow(native, follower, swap);
    replace(owner, name, native, wrapped);
    const own = natives.descriptorOf(native, 'prototype')?.value;
    // A constructor is also what its prototype names.
    if (own?.constructor === native) replace(own, 'constructor', native, wrapped);
  };

  /** A function may not inherit from itself: behind a proxy it could, were it not for the native's own error. */
  const settingOf =
    (wrapped: () => object) =>
    (target: object, prototype: object | null): boolean => {
      const self = wrapped();
      let at = prototype;
      for (let depth = 0; at !== null && at !== self && depth < deepest; depth += 1)
        at = natives.prototypeOf(at);
      natives.setPrototype(target, at === self ? target : prototype);
      return true;
    };

  // A proxy says `function () { [native code] }`, without the name: the text is asked of the native.
  const textOf = realm.Function.prototype.toString;
  const nameless = apply(textOf, new realm.Proxy(textOf, bare({})), []);
  const kin = kinOf(realm, natives);
  const handler: ProxyHandler<() => string> = {
    setPrototypeOf: settingOf(() => wrappedText),
    apply(target, self, args) {
      const text = apply(target, recall(originals, self) ?? self, args);
      const name = text === nameless ? kin(self) : undefined;
      // The space is that of `function ()`.
      return name === undefined ? text : `function ${name}${natives.slice(text, 9)}`;
    },
  };
  const wrappedText = new realm.Proxy(textOf, bare(handler));
  replace(realm.Function.prototype, 'toString', textOf, wrappedText);
  return wrap;
}

/** Prototypes of prototypes that are looked through. */
const deepest = 8;

const never: Swap = () => undefined;

function quietly(follower: Follower, args: readonly unknown[], result: unknown, self: unknown): void {
  try {
    follower(args, result, self);
  } catch {
    // Nothing of ours may be thrown into the page.
  }
}

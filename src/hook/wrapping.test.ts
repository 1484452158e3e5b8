import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {nativesOf, type Realm} from './natives.ts';
import {type Follower, wrappingOf} from './wrapping.ts';

const {window} = new JSDOM('', {runScripts: 'outside-only'});
const realm = Object.assign(window, {Request, TextDecoder}) as unknown as Realm;
const wrap = wrappingOf(realm, nativesOf(realm));

/** An object of the page with one function, wrapped. */
function followed<Native extends (...args: never[]) => unknown>(native: Native, follower: Follower) {
  const owner = {native};
  wrap(owner, 'native', follower);
  return owner;
}

describe('wrapping', () => {
  it('tells what was passed, what came of it and whose it was', () => {
    const calls: unknown[][] = [];
    const owner = followed(
      (one: number) => one + 1,
      (args, result, self) => calls.push([[...args], result, self]),
    );
    expect(owner.native(1)).toBe(2);
    expect(calls).toEqual([[[1], 2, owner]]);
  });

  it('keeps what a follower throws from the page', () => {
    const fail = (): never => {
      throw new Error('ours');
    };
    expect(followed(() => 'result', fail).native()).toBe('result');
    expect(() => Reflect.construct(followed(function made() {}, fail).native, [])).not.toThrow();
  });

  it('passes on what a native throws, and follows no call that failed', () => {
    const calls: unknown[] = [];
    const error = new TypeError('native');
    const owner = followed(
      () => {
        throw error;
      },
      (args) => calls.push(args),
    );
    expect(() => owner.native()).toThrow(error);
    expect(calls).toEqual([]);
  });

  it('leaves what is no function and what cannot be changed', () => {
    const [empty, frozen] = [{native: 1}, Object.freeze({native: () => 'frozen'})];
    const {native} = frozen;
    wrap(empty, 'native', () => undefined);
    wrap(empty, 'absent', () => undefined);
    wrap(frozen, 'native', () => undefined);
    expect(empty).toEqual({native: 1});
    expect(frozen.native).toBe(native);
  });
});

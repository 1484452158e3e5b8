import {expect, it} from 'vitest';
import {coverageOf} from './coverage.ts';

it('says every channel once, the unseen ones too', () => {
  const channels = coverageOf().map(({channel}) => channel);
  expect(new Set(channels).size).toBe(channels.length);
  expect(coverageOf()).toContainEqual({channel: 'webtransport', seenBy: 'nobody'});
  expect(coverageOf()).toContainEqual({channel: 'form', seenBy: 'browser'});
});

import {expect, it} from 'vitest';
import {seen} from '../../test/make/seen.ts';
import {visit} from '../../test/make/visit.ts';
import {withFinding} from '../core/report/finding.ts';
import {lighter} from './lighter.ts';

it('keeps every finding and its count, with less around it', () => {
  const findings = [...Array(30).keys()].reduce(
    (known, n) => withFinding(known, seen({name: `n${n}`})),
    visit().findings,
  );
  const light = lighter({...visit(), findings});
  expect(light.findings).toHaveLength(1);
  expect(light.findings[0]).toMatchObject({count: 30});
  expect(light.findings[0]?.evidence).toHaveLength(1);
});

/** Recognised by its own shape: every detector on every value. */
import {detectors} from '../detectors/index.ts';
import type {Entry} from '../model.ts';
import type {Found} from './found.ts';

/** What the values themselves say. */
export function byValue(entries: readonly Entry[], health: boolean): readonly Found[] {
  return entries.flatMap((entry) =>
    detectors.flatMap((detector): readonly Found[] => {
      const detection = detector.detect(entry.value, {name: entry.name, health});
      if (detection === undefined) return [];
      const {certainty, value} = detection;
      return [{category: detector.id, certainty, how: 'pattern', entry, value}];
    }),
  );
}

/**
 * The shapes of the interface, drawn in the colour of the text around them. A severity is told by
 * its shape first: octagon, triangle, diamond, ring, dot. Hidden from screen readers: a word stands beside.
 */
import type {Severity} from '../core/model.ts';

export type ShapeName = Severity | 'looking' | 'closed' | 'locked' | 'unlocked';

const octagon = 'M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z';
const mark = 'M8 4.2v4.6M8 11.2v.6';

const drawings = {
  critical: [
    {d: octagon, solid: true},
    {d: mark, cut: true},
  ],
  high: [
    {d: 'M8 1.2 15.4 14.6H.6z', solid: true},
    {d: 'M8 6v4M8 12.1v.5', cut: true},
  ],
  medium: [{d: 'M8 .8 15.2 8 8 15.2.8 8z', solid: true}],
  low: [{d: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2z'}],
  info: [{d: 'M8 4.4a3.6 3.6 0 1 0 0 7.2 3.6 3.6 0 0 0 0-7.2z', solid: true}],
  looking: [
    {d: 'M.9 8S3.5 3.2 8 3.2 15.1 8 15.1 8 12.5 12.8 8 12.8.9 8 .9 8z'},
    {d: 'M8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4z'},
  ],
  closed: [{d: 'M.9 6S3.5 10.8 8 10.8 15.1 6 15.1 6M3 9l-1.4 2M8 10.8v2.6M13 9l1.4 2'}],
  locked: [{d: 'M3 7.2h10v7H3zM5.2 7V4.6a2.8 2.8 0 0 1 5.6 0V7'}],
  unlocked: [{d: 'M3 7.2h10v7H3zM5.2 7V4.6a2.8 2.8 0 0 1 5.4-1'}],
} as const satisfies {readonly [Name in ShapeName]: readonly {d: string; solid?: true; cut?: true}[]};

/** A shape, as tall as a capital letter and a bit more. */
export function Shape({name}: {readonly name: ShapeName}) {
  return (
    <svg class="shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {drawings[name].map((stroke) => (
        <path d={stroke.d} class={'solid' in stroke ? 'solid' : 'cut' in stroke ? 'cut' : 'line'} />
      ))}
    </svg>
  );
}

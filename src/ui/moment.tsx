/** A time of the report, exact for machines and short for people. */
import type {Voice} from './voice.ts';

interface Props {
  readonly iso: string;
  readonly voice: Voice;
  /** Day against which a short time is understood; without it the time is given to the second. */
  readonly today?: string;
}

export function Moment({iso, voice, today}: Props) {
  return <time dateTime={iso}>{today === undefined ? voice.instant(iso) : voice.time(iso, today)}</time>;
}

/** The verdict: one sentence, read aloud when it changes, then what the person can do. */
import {Shape, type ShapeName} from '../ui/shape.tsx';
import type {Voice} from '../ui/voice.ts';
import type {Head as HeadWords} from './heads.ts';

const shapes: {readonly [Tone in HeadWords['tone']]: ShapeName} = {
  critical: 'critical',
  high: 'high',
  medium: 'medium',
  low: 'low',
  info: 'info',
  calm: 'looking',
  off: 'closed',
};

interface Props {
  readonly head: HeadWords;
  readonly voice: Voice;
}

export function Head({head, voice}: Props) {
  return (
    <div class={`head tone-${head.tone}`}>
      <Shape name={shapes[head.tone]} />
      <div class="head-words">
        <div role="status" aria-live="polite">
          <h1>
            <Sentence sentence={head.sentence} host={head.host ?? ''} />
          </h1>
          {head.after.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        {head.advice !== undefined && (
          <p class="advice">
            <strong>{voice.say('advice')}</strong>
            {head.advice}
          </p>
        )}
      </div>
    </div>
  );
}

/** The sentence, its host held together with the stop after it: a name cut in two is hard to read and easy to misread. */
function Sentence({sentence, host}: {readonly sentence: string; readonly host: string}) {
  const at = host === '' ? -1 : sentence.lastIndexOf(host);
  if (at < 0) return <>{sentence}</>;
  const end = at + host.length;
  const stop = sentence.startsWith('.', end) ? '.' : '';
  return (
    <>
      {sentence.slice(0, at)}
      <span class="name">
        <bdi>{host}</bdi>
        {stop}
      </span>
      {sentence.slice(end + stop.length)}
    </>
  );
}

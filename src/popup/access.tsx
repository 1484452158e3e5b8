/** Asks for the access that the browser withholds, and says what came of it. */
import type {Voice} from '../ui/voice.ts';

/** What the person answered to the browser's own question. */
export type AccessAnswer = 'none' | 'allowed' | 'refused';

interface Props {
  readonly withheld: boolean;
  readonly voice: Voice;
  readonly answer: AccessAnswer;
  readonly allow: () => void;
}

export function AccessPart({withheld, voice, answer, allow}: Props) {
  if (!withheld && answer === 'none') return null;
  return (
    <div class="part access">
      {withheld && answer !== 'allowed' && (
        <button type="button" onClick={allow}>
          {voice.say('allow')}
        </button>
      )}
      <p role="status">{answer === 'none' ? '' : voice.say(answer)}</p>
    </div>
  );
}

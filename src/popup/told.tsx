/** What a group's cards already tell, kept at hand for whoever wants every fact: closed, quiet, last. */
import {Disclosure, type Memory} from '../ui/disclosure.tsx';
import {statusWords} from '../ui/terms.ts';
import type {Voice} from '../ui/voice.ts';
import {titleOf} from './card.tsx';
import type {Card} from './cards.ts';
import {DataList} from './data-list.tsx';

interface Props {
  /** Where it went or would go: what tells this part from that of another group. */
  readonly destination: string;
  readonly cards: readonly Card[];
  readonly voice: Voice;
  readonly memory: Memory;
}

export function ToldPart({destination, cards, voice, memory}: Props) {
  if (cards.length === 0) return null;
  const built = cards.every(({status}) => status === 'potential');
  return (
    <Disclosure
      id={`told|${destination}`}
      memory={memory}
      class="told"
      summary={() => voice.say(built ? 'toldByForm' : 'told')}
    >
      {() => (
        <div class="told-body">
          <p class="quiet">{voice.say('toldDetail')}</p>
          {cards.map((card) => (
            <section key={card.id}>
              <h3 class="facts">
                <span>{titleOf(card, voice)}</span>
                {/* The title of what a form is built to do says so by itself. */}
                {card.status !== 'potential' && <span>{voice.pick(statusWords[card.status])}</span>}
              </h3>
              <DataList findings={card.findings} voice={voice} memory={memory} />
            </section>
          ))}
        </div>
      )}
    </Disclosure>
  );
}

/** Everything that went, or would go, to one destination. */
import type {Memory} from '../ui/disclosure.tsx';
import {Shape} from '../ui/shape.tsx';
import {relationWords, tradeWords} from '../ui/terms.ts';
import type {Voice} from '../ui/voice.ts';
import {CardPart} from './card.tsx';
import type {Group} from './groups.ts';
import {ToldPart} from './told.tsx';

interface Props {
  readonly group: Group;
  readonly today: string;
  readonly voice: Voice;
  readonly memory: Memory;
}

export function GroupPart({group, today, voice, memory}: Props) {
  return (
    <section class="part group">
      <h2>
        {group.destination === null ? voice.say('thisPage') : <bdi class="host">{group.destination}</bdi>}
      </h2>
      <p class="facts quiet">
        {factsOf(group, voice).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {group.secure !== undefined && <Lock secure={group.secure} voice={voice} />}
      </p>
      <ul class="cards">
        {group.cards.map((card) => (
          <li key={card.id}>
            <CardPart card={card} today={today} voice={voice} memory={memory} />
          </li>
        ))}
      </ul>
      <ToldPart destination={group.destination ?? 'page'} cards={group.told} voice={voice} memory={memory} />
    </section>
  );
}

function factsOf({destination, party}: Group, voice: Voice): readonly string[] {
  if (destination === null || party === undefined) return [];
  const trade = tradeWords(party.kind, party.replay);
  const who = [party.owner, trade && voice.pick(trade)].filter((part) => typeof part === 'string');
  const relation = voice.pick(relationWords[party.relation]);
  return who.length === 0 ? [relation] : [who.join(', '), relation];
}

function Lock({secure, voice}: {readonly secure: boolean; readonly voice: Voice}) {
  return (
    <span class={secure ? 'lock' : 'lock unlocked'}>
      <Shape name={secure ? 'locked' : 'unlocked'} />
      {voice.say(secure ? 'encrypted' : 'unencrypted')}
    </span>
  );
}

/** One card: a line that says what happened to which data, opening to why, what to do, and the proof. */
import {ruleOf} from '../core/rules/index.ts';
import {Disclosure, type Memory} from '../ui/disclosure.tsx';
import {Moment} from '../ui/moment.tsx';
import {short} from '../ui/sentence.ts';
import {Shape} from '../ui/shape.tsx';
import {severityWords, statusWords} from '../ui/terms.ts';
import type {Voice} from '../ui/voice.ts';
import {amountOf} from './amount.ts';
import type {Card} from './cards.ts';
import {DataList} from './data-list.tsx';
import {dataWords} from './data-words.ts';
import {RuleWords} from './rule-words.tsx';

interface Props {
  readonly card: Card;
  readonly today: string;
  readonly voice: Voice;
  readonly memory: Memory;
}

export function CardPart(props: Props) {
  const {card, voice, memory} = props;
  const rule = ruleOf(card.rule);
  return (
    <Disclosure
      id={card.id}
      memory={memory}
      class={`card tone-${card.severity}`}
      summary={(open) => <Summary {...props} open={open} />}
    >
      {() => (
        <div class="body">
          {rule !== undefined && <RuleWords rule={rule} voice={voice} />}
          <h3>{voice.say('technical')}</h3>
          <DataList findings={card.findings} voice={voice} memory={memory} />
        </div>
      )}
    </Disclosure>
  );
}

/** Closed, it names the gravest data; open, all of them. */
function Summary({card, today, voice, open}: Props & {readonly open: boolean}) {
  const {severity, status, findings} = card;
  const amount = amountOf(findings, voice);
  return (
    <span class="summary">
      <Shape name={severity} />
      <strong>{titleOf(card, voice)}</strong>
      <span>{dataWords(findings, open, voice)}</span>
      <span class="facts quiet">
        <span class="severity">{voice.pick(severityWords[severity])}</span>
        <span>{voice.pick(statusWords[status])}</span>
        {findings.every(({certainty}) => certainty === 'likely') && <span>{voice.say('toVerify')}</span>}
        {amount !== undefined && <span>{amount}</span>}
        <Moment iso={lastOf(card)} today={today} voice={voice} />
      </span>
    </span>
  );
}

/** The title of the card's rule; what was blocked is told as an attempt, since nothing left. */
export function titleOf({rule, status}: Card, voice: Voice): string {
  const known = ruleOf(rule);
  const title = known === undefined ? rule : voice.pick(known.title);
  return status === 'blocked' ? voice.say('blockedTitle', short(title)) : title;
}

function lastOf({findings: [first, ...others]}: Card): string {
  return others.reduce((last, {lastSeen}) => (lastSeen > last ? lastSeen : last), first.lastSeen);
}

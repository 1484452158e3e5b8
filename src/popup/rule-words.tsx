/** What a rule has to say, once for all the data it concerns: why, what to do, for the site, references. */
import type {ComponentChildren} from 'preact';
import type {Reference, Rule} from '../core/model.ts';
import type {Voice} from '../ui/voice.ts';

export function RuleWords({rule, voice}: {readonly rule: Rule; readonly voice: Voice}) {
  return (
    <>
      <Reason title={voice.say('why')}>{voice.pick(rule.description)}</Reason>
      <Reason title={voice.say('advice')}>{voice.pick(rule.advice)}</Reason>
      <Reason title={voice.say('remediation')}>{voice.pick(rule.remediation)}</Reason>
      <h3>{voice.say('references')}</h3>
      <ul class="references">
        {rule.legal.map((reference) => (
          <li key={reference.text}>
            <ReferenceLine reference={reference} voice={voice} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Reason({title, children}: {readonly title: string; readonly children: ComponentChildren}) {
  return (
    <>
      <h3>{title}</h3>
      <p>{children}</p>
    </>
  );
}

interface ReferenceProps {
  readonly reference: Reference;
  readonly voice: Voice;
}

function ReferenceLine({reference: {text, url}, voice}: ReferenceProps) {
  if (url === undefined) return <span lang="fr">{text}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      <span lang="fr">{text}</span> <span class="unseen">{voice.say('newTab')}</span>
    </a>
  );
}

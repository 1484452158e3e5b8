/** One finding: a line that says what happened, opening to why, what to do, and the proof. */
import type {ComponentChildren} from 'preact';
import {described} from '../core/categories.ts';
import type {Finding, Reference, Rule} from '../core/model.ts';
import {ruleOf} from '../core/rules/index.ts';
import {Disclosure, type Memory} from '../ui/disclosure.tsx';
import {Moment} from '../ui/moment.tsx';
import {Shape} from '../ui/shape.tsx';
import {severityWords, statusWords} from '../ui/terms.ts';
import type {Voice} from '../ui/voice.ts';
import {EvidenceRow} from './evidence.tsx';

interface Props {
  readonly finding: Finding;
  /** The same send is already counted by another finding. */
  readonly doubled: boolean;
  readonly today: string;
  readonly voice: Voice;
  readonly memory: Memory;
}

export function FindingPart(props: Props) {
  const {finding, voice, memory} = props;
  const rule = ruleOf(finding.rule);
  return (
    <Disclosure
      id={finding.id}
      memory={memory}
      class={`finding tone-${finding.severity}`}
      summary={<Summary {...props} rule={rule} />}
    >
      {() => (
        <div class="body">
          {rule !== undefined && <RuleWords rule={rule} voice={voice} />}
          <Disclosure
            id={`${finding.id}#`}
            memory={memory}
            class="technical"
            summary={voice.say('technical')}
          >
            {() => <EvidenceList finding={finding} voice={voice} />}
          </Disclosure>
        </div>
      )}
    </Disclosure>
  );
}

function Summary({finding, doubled, today, voice, rule}: Props & {readonly rule: Rule | undefined}) {
  const {severity, category, status, certainty, count, lastSeen} = finding;
  return (
    <span class="summary">
      <Shape name={severity} />
      <strong>{voice.pick(described[category].title)}</strong>
      <span class="facts">
        <span class="severity">{voice.pick(severityWords[severity])}</span>
        <span>{rule === undefined ? finding.rule : voice.pick(rule.title)}</span>
      </span>
      <span class="facts quiet">
        <span>{voice.pick(statusWords[status])}</span>
        {certainty === 'likely' && <span>{voice.say('toVerify')}</span>}
        {count > 1 && <span>{voice.count(count, {one: 'timesOne', other: 'timesOther'})}</span>}
        <Moment iso={lastSeen} today={today} voice={voice} />
        {doubled && <span>{voice.say('doubled')}</span>}
      </span>
    </span>
  );
}

function RuleWords({rule, voice}: {readonly rule: Rule; readonly voice: Voice}) {
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

function ReferenceLine({
  reference: {text, url},
  voice,
}: {
  readonly reference: Reference;
  readonly voice: Voice;
}) {
  if (url === undefined) return <span lang="fr">{text}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      <span lang="fr">{text}</span> <span class="unseen">{voice.say('newTab')}</span>
    </a>
  );
}

function EvidenceList({finding, voice}: {readonly finding: Finding; readonly voice: Voice}) {
  return (
    <ol class="evidence">
      {finding.evidence.map((evidence, index) => (
        // Evidence is only ever appended: its place is its identity.
        <EvidenceRow key={index} evidence={evidence} voice={voice} />
      ))}
    </ol>
  );
}

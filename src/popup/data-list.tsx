/** The data of a card, one a line, each opening to its masked proof. */
import {described} from '../core/categories.ts';
import type {Finding} from '../core/model.ts';
import {Disclosure, type Memory} from '../ui/disclosure.tsx';
import {severityWords} from '../ui/terms.ts';
import type {Voice} from '../ui/voice.ts';
import {amountOf} from './amount.ts';
import {EvidenceRow} from './evidence.tsx';

interface Props {
  readonly findings: readonly Finding[];
  readonly voice: Voice;
  readonly memory: Memory;
}

export function DataList({findings, voice, memory}: Props) {
  return (
    <ul class="data">
      {findings.map((finding) => (
        <li key={finding.id}>
          <Disclosure
            id={finding.id}
            memory={memory}
            class="technical"
            summary={() => <Datum finding={finding} voice={voice} />}
          >
            {() => <EvidenceList finding={finding} voice={voice} />}
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

interface DatumProps {
  readonly finding: Finding;
  readonly voice: Voice;
}

function Datum({finding, voice}: DatumProps) {
  const {category, severity, certainty} = finding;
  const amount = amountOf([finding], voice);
  return (
    <span class="datum">
      <span class="datum-name">{voice.pick(described[category].title)}</span>{' '}
      <span class="facts quiet">
        <span class={`severity tone-${severity}`}>{voice.pick(severityWords[severity])}</span>
        {amount !== undefined && <span>{amount}</span>}
        {certainty === 'likely' && <span>{voice.say('toVerify')}</span>}
      </span>
    </span>
  );
}

function EvidenceList({finding, voice}: DatumProps) {
  return (
    <ol class="evidence">
      {finding.evidence.map((evidence, index) => (
        // Evidence is only ever appended: its place is its identity.
        <EvidenceRow key={index} evidence={evidence} voice={voice} />
      ))}
    </ol>
  );
}

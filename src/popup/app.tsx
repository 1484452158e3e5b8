/** The popup, whatever it has to show: waiting, no answer, or the report of a tab. Pure. */
import type {Report} from '../core/model.ts';
import type {Memory} from '../ui/disclosure.tsx';
import type {Voice} from '../ui/voice.ts';
import {type AccessAnswer, AccessPart} from './access.tsx';
import {FieldsPart} from './fields.tsx';
import {GroupPart} from './group.tsx';
import {groupsOf} from './groups.ts';
import {Head} from './head.tsx';
import {headOf, type View} from './heads.ts';
import {SeenPart} from './seen.tsx';

export interface Acts {
  retry(): void;
  restart(): void;
  /** Asks for access; called in the click itself, as browsers require. */
  allow(): void;
}

interface Props {
  readonly view: View;
  readonly voice: Voice;
  readonly memory: Memory;
  readonly acts: Acts;
  readonly answer: AccessAnswer;
}

export function App({view, voice, memory, acts, answer}: Props) {
  const report = view.kind === 'report' ? view.report : undefined;
  return (
    <>
      <Masthead host={report?.page.host ?? ''} voice={voice} />
      <main>
        <Head head={headOf(view, voice)} voice={voice} />
        {view.kind === 'failed' && (
          <p class="part">
            <button type="button" onClick={acts.retry}>
              {voice.say('retry')}
            </button>
          </p>
        )}
        {report !== undefined && (
          <AccessPart
            withheld={report.access === 'withheld'}
            voice={voice}
            answer={answer}
            allow={acts.allow}
          />
        )}
        {report !== undefined && <ReportPart report={report} voice={voice} memory={memory} />}
      </main>
      <Foot voice={voice} restart={isWatched(report) ? acts.restart : undefined} />
    </>
  );
}

function Masthead({host, voice}: {readonly host: string; readonly voice: Voice}) {
  return (
    <header class="masthead">
      <img src="../icons/icon-32.png" alt="" width="20" height="20" />
      <span class="brand">{voice.say('extensionName')}</span>
      {host !== '' && <bdi class="host quiet">{voice.say('onSite', host)}</bdi>}
    </header>
  );
}

/** There is something to tell, or to forget. */
function isWatched(report: Report | undefined): boolean {
  return report !== undefined && (report.verdict !== 'not-watched' || report.findings.length > 0);
}

interface ReportProps {
  readonly report: Report;
  readonly voice: Voice;
  readonly memory: Memory;
}

function ReportPart({report, voice, memory}: ReportProps) {
  if (!isWatched(report)) return null;
  return (
    <>
      {groupsOf(report).map((group) => (
        <GroupPart
          key={group.destination ?? ''}
          group={group}
          today={report.generatedAt}
          voice={voice}
          memory={memory}
        />
      ))}
      <FieldsPart fields={report.fields} voice={voice} />
      <SeenPart report={report} voice={voice} />
    </>
  );
}

interface FootProps {
  readonly voice: Voice;
  readonly restart: (() => void) | undefined;
}

function Foot({voice, restart}: FootProps) {
  return (
    <footer class="foot quiet">
      <p>{voice.say('promise')}</p>
      {restart !== undefined && (
        <button type="button" class="plain" title={voice.say('restartHint')} onClick={restart}>
          {voice.say('restart')}
        </button>
      )}
    </footer>
  );
}

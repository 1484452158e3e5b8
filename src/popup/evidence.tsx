/** One masked proof, for whoever wants every fact. All of it comes from pages: text only. */
import type {ComponentChildren} from 'preact';
import type {Evidence} from '../core/model.ts';
import {Moment} from '../ui/moment.tsx';
import {channelWords, howWords, seenByWords, whereWords} from '../ui/terms.ts';
import type {Voice} from '../ui/voice.ts';

interface Props {
  readonly evidence: Evidence;
  readonly voice: Voice;
}

export function EvidenceRow({evidence, voice}: Props) {
  const {method, url, where, name, sample, encoding, how, channel, seenBy, page, time} = evidence;
  const encodings = encoding.length === 0 ? voice.say('evidencePlain') : encoding.join(' → ');
  return (
    <li>
      {url !== undefined && <Address method={method ?? ''} url={url} />}
      <dl>
        <Fact term={voice.say('evidencePlace')}>{voice.pick(whereWords[where])}</Fact>
        {name !== '' && <Fact term={voice.say('evidenceName')}>{<bdi class="code">{name}</bdi>}</Fact>}
        {sample !== '' && <Fact term={voice.say('evidenceValue')}>{<bdi class="code">{sample}</bdi>}</Fact>}
        <Fact term={voice.say('evidenceEncoding')}>{encodings}</Fact>
        <Fact term={voice.say('evidenceHow')}>{voice.pick(howWords[how])}</Fact>
        <Fact term={voice.say('evidenceChannel')}>
          {`${voice.pick(channelWords[channel])}, ${voice.pick(seenByWords[seenBy])}`}
        </Fact>
        {page !== undefined && page !== '' && (
          <Fact term={voice.say('evidencePage')}>{<bdi class="code">{page}</bdi>}</Fact>
        )}
        <Fact term={voice.say('evidenceTime')}>{<Moment iso={time} voice={voice} />}</Fact>
      </dl>
    </li>
  );
}

function Address({method, url}: {readonly method: string; readonly url: string}) {
  return (
    <p class="code">
      <strong>{method}</strong> <bdi>{url}</bdi>
    </p>
  );
}

function Fact({term, children}: {readonly term: string; readonly children: ComponentChildren}) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** How much was watched, what could not be read, and what this browser does not let anyone see. */
import type {Report} from '../core/model.ts';
import {channelWords} from '../ui/terms.ts';
import type {Voice} from '../ui/voice.ts';
import {missedSends} from './heads.ts';

export function SeenPart({report, voice}: {readonly report: Report; readonly voice: Voice}) {
  const {traffic, coverage} = report;
  // With nothing seen, the verdict itself says what was missed.
  const missed = report.verdict === 'nothing-seen' ? [] : missedSends(traffic, voice);
  const unseen = coverage.filter(({seenBy}) => seenBy === 'nobody').map(({channel}) => channelWords[channel]);
  return (
    <section class="part seen">
      <h2>{voice.say('seen')}</h2>
      <p>{exchanges(traffic, voice)}</p>
      {missed.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {unseen.length > 0 && (
        <p class="quiet">{voice.say('unobservable', voice.list(unseen.map((words) => voice.pick(words))))}</p>
      )}
    </section>
  );
}

function exchanges({requests, thirdParty}: Report['traffic'], voice: Voice): string {
  const all = voice.count(requests, {one: 'requestsOne', other: 'requestsOther'});
  if (thirdParty === 0) return `${all}.`;
  return `${all}, ${voice.count(thirdParty, {one: 'strangersOne', other: 'strangersOther'})}.`;
}

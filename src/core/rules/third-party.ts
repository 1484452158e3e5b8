/**
 * Something sensitive went to a host of somebody else than the page's own site.
 * Trackers, advertising and session recording weigh one step more than a stranger of unknown trade.
 */
import {weigh} from '../categories.ts';
import type {Party, Rule} from '../model.ts';
import {texts} from './texts.ts';

const trackers: ReadonlySet<string> = new Set([
  'ad',
  'analytics',
  'ab-test',
  'marketing',
  'social',
  'tag-manager',
]);

export const thirdParty: Rule = {
  id: 'third-party',
  judges: 'send',
  title: {fr: 'Envoyé à un tiers', en: 'Sent to a third party'},
  description: {
    fr: 'La donnée est partie vers un autre domaine que celui du site que vous consultez. Ce destinataire peut la garder et la croiser avec d’autres.',
    en: 'The data went to another domain than the site you are visiting. That recipient can keep it and combine it with more.',
  },
  remediation: {
    fr: 'Retirer la donnée de cet envoi ou retirer le service. Si le destinataire est un sous-traitant prévu, le dire dans l’information aux patients et au contrat, et ne lui confier que le nécessaire.',
    en: 'Take the data out of this send, or remove the service. If the recipient is an intended processor, say so to patients and in the contract, and give it only what it needs.',
  },
  advice: {
    fr: 'Demandez au délégué à la protection des données du site qui est ce destinataire et pourquoi il reçoit cette donnée.',
    en: 'Ask the site’s data protection officer who this recipient is and why it receives this data.',
  },
  legal: [texts.rgpd9, texts.rgpd28, texts.csp1110, texts.apoteket],

  judge({target, category, where}) {
    const {party} = target;
    // A message to a frame is no request: it has its own rule.
    if (where === 'frame') return undefined;
    if (party.relation === 'declared') return {severity: 'info', reasons: ['declared']};
    if (party.relation !== 'third-party') return undefined;
    const reason = tradeOf(party);
    if (reason === undefined) return {severity: weigh(category, ['high', 'medium', 'low']), reasons: []};
    return {severity: weigh(category, ['critical', 'high', 'medium']), reasons: [reason]};
  },
};

function tradeOf({kind, replay}: Party): string | undefined {
  if (replay === 'core') return 'session-replay';
  if (kind === 'ad') return 'advertising';
  return kind !== null && trackers.has(kind) ? 'tracker' : undefined;
}

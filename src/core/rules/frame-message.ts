/**
 * Something sensitive was handed to a frame or window of somebody else by postMessage: it leaves the site's own
 * pages without a request that anybody could see. Source: HTML Standard, "Cross-document messaging".
 */
import {weigh} from '../categories.ts';
import type {Rule} from '../model.ts';
import {texts} from './texts.ts';

export const frameMessage: Rule = {
  id: 'frame-message',
  judges: 'send',
  title: {fr: 'Transmis à un cadre tiers', en: 'Passed to a third-party frame'},
  description: {
    fr: 'La page a remis la donnée à un cadre ou à une fenêtre d’un autre domaine, affiché dans le site ou ouvert par lui. Ce domaine peut la garder.',
    en: 'The page handed the data to a frame or window of another domain, shown in the site or opened by it. That domain can keep it.',
  },
  remediation: {
    fr: 'Ne pas transmettre de donnée de santé aux cadres de tiers. Nommer l’origine attendue dans postMessage, jamais « * », et n’envoyer que le nécessaire.',
    en: 'Pass no health data to third-party frames. Name the expected origin in postMessage, never “*”, and send only what is needed.',
  },
  advice: {
    fr: 'Demandez au délégué à la protection des données du site à qui appartient ce cadre et pourquoi il reçoit cette donnée.',
    en: 'Ask the site’s data protection officer whose frame this is and why it receives this data.',
  },
  legal: [texts.rgpd9, texts.rgpd28],

  judge({where, target, category}) {
    if (where !== 'frame') return undefined;
    if (target.party.relation === 'declared') return {severity: 'info', reasons: ['declared']};
    if (target.party.relation !== 'third-party') return undefined;
    return {severity: weigh(category, ['high', 'medium', 'low']), reasons: []};
  },
};

/** A page with sensitive fields is itself served over `http:`: it can be read and changed on the way. */
import {weigh} from '../categories.ts';
import type {Rule} from '../model.ts';
import {texts} from './texts.ts';

export const plainPage: Rule = {
  id: 'plain-page',
  judges: 'page',
  title: {fr: 'Page demandée sans chiffrement', en: 'Page served unencrypted'},
  description: {
    fr: 'La page qui demande cette donnée est servie en HTTP. Elle peut être lue et modifiée sur le trajet, y compris l’endroit où elle envoie.',
    en: 'The page that asks for this data is served over HTTP. It can be read and changed on the way, including where it sends.',
  },
  remediation: {
    fr: 'Servir la page en HTTPS et rediriger toute adresse HTTP vers elle.',
    en: 'Serve the page over HTTPS and redirect every HTTP address to it.',
  },
  advice: {
    fr: 'Essayez la même adresse avec « https:// » devant. Si elle ne répond pas, n’écrivez rien ici.',
    en: 'Try the same address with “https://” in front. If it does not answer, write nothing here.',
  },
  legal: [texts.rgpd32, texts.cnilTls],

  judge({target, category}) {
    if (target.secure || target.reach === 'loopback') return undefined;
    return {severity: weigh(category, ['high', 'medium', 'low']), reasons: []};
  },
};

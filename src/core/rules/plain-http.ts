/**
 * Something sensitive left over `http:` or `ws:`: whoever is on the way can read and change it.
 * Loopback never leaves the machine; a private range or `.local` host stays in the building.
 */
import {weigh} from '../categories.ts';
import type {Rule} from '../model.ts';
import {milder} from '../severity.ts';
import {texts} from './texts.ts';

export const plainHttp: Rule = {
  id: 'plain-http',
  judges: 'send',
  title: {fr: 'Envoyé sans chiffrement', en: 'Sent unencrypted'},
  description: {
    fr: 'La donnée a voyagé en HTTP, sans chiffrement. Toute personne placée sur le trajet (wifi partagé, réseau de l’entreprise, opérateur) pouvait la lire et la modifier.',
    en: 'The data travelled over HTTP, without encryption. Anyone on the way (shared wifi, company network, operator) could read and change it.',
  },
  remediation: {
    fr: 'Servir la cible en HTTPS (TLS 1.2 ou 1.3), rediriger toutes les pages vers HTTPS et envoyer l’en-tête Strict-Transport-Security.',
    en: 'Serve the target over HTTPS (TLS 1.2 or 1.3), redirect every page to HTTPS and send the Strict-Transport-Security header.',
  },
  advice: {
    fr: 'N’envoyez plus rien par cette page pour le moment. Faites la démarche par téléphone ou au comptoir, et signalez ce constat au site.',
    en: 'Send nothing more through this page for now. Use the phone or the desk instead, and tell the site what was seen.',
  },
  legal: [texts.rgpd32, texts.cnilTls, texts.doctissimo],

  judge({target, category, where}) {
    // A message between frames does not touch the network.
    if (where === 'frame' || target.secure || target.reach === 'loopback') return undefined;
    const severity = weigh(category, ['critical', 'high', 'medium']);
    if (target.reach === 'private') return {severity: milder(severity), reasons: ['private-range']};
    return {severity, reasons: []};
  },
};

/**
 * Something typed left before the person sent the form: one step above what else is wrong with that send.
 * A site's own search as one types breaks no other rule: it is told as information.
 */
import type {Rule} from '../model.ts';
import {harsher} from '../severity.ts';
import {texts} from './texts.ts';

export const earlySend: Rule = {
  id: 'early-send',
  judges: 'send',
  title: {fr: 'Envoyé avant que vous ne validiez', en: 'Sent before you submitted'},
  description: {
    fr: 'Ce que vous écriviez est parti pendant la saisie, avant que vous ayez choisi d’envoyer le formulaire. Effacer le champ ensuite ne reprend rien.',
    en: 'What you were writing left while you typed, before you chose to send the form. Clearing the field afterwards takes nothing back.',
  },
  remediation: {
    fr: 'N’envoyer les champs qu’à la validation. Retirer les scripts qui enregistrent la saisie, ou les empêcher de lire ces champs.',
    en: 'Send fields only on submission. Remove scripts that record typing, or keep them from reading these fields.',
  },
  advice: {
    fr: 'N’écrivez dans cette page que ce que vous êtes prêt à envoyer. Demandez au site pourquoi la saisie part avant la validation.',
    en: 'Write on this page only what you are ready to send. Ask the site why typing leaves before submission.',
  },
  legal: [texts.rgpd25, texts.rgpd9],

  judge({early}) {
    if (early === undefined) return undefined;
    const severity = early.worst === undefined ? 'info' : harsher(early.worst);
    return {severity, reasons: ['before-submission', ...early.fields.map((label) => `field:${label}`)]};
  },
};

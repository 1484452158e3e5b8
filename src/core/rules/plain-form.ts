/** A form with sensitive fields is built to submit to `http:`. Told before anything is typed. */
import {weigh} from '../categories.ts';
import type {Rule} from '../model.ts';
import {texts} from './texts.ts';

export const plainForm: Rule = {
  id: 'plain-form',
  judges: 'form',
  title: {fr: 'Formulaire prévu pour envoyer sans chiffrement', en: 'Form built to send unencrypted'},
  description: {
    fr: 'Ce formulaire enverrait ce que vous y écrivez en HTTP, lisible sur tout le trajet.',
    en: 'This form would send what you write in it over HTTP, readable all along the way.',
  },
  remediation: {
    fr: 'Donner au formulaire une cible en HTTPS.',
    en: 'Give the form an HTTPS target.',
  },
  advice: {
    fr: 'Ne remplissez pas ce formulaire. Faites la démarche par téléphone ou au comptoir.',
    en: 'Do not fill this form in. Use the phone or the desk instead.',
  },
  legal: [texts.rgpd32, texts.cnilTls, texts.doctissimo],

  judge({target, category}) {
    if (target.secure || target.reach === 'loopback') return undefined;
    return {severity: weigh(category, ['high', 'medium', 'low']), reasons: []};
  },
};

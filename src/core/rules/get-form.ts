/** A form with sensitive fields submits by GET: what is typed would be written in the address. */
import {weigh} from '../categories.ts';
import type {Rule} from '../model.ts';
import {texts} from './texts.ts';

export const getForm: Rule = {
  id: 'get-form',
  judges: 'form',
  title: {fr: 'Formulaire qui écrirait dans l’adresse', en: 'Form that would write into the address'},
  description: {
    fr: 'Ce formulaire mettrait ce que vous écrivez dans l’adresse de la page suivante. Une adresse reste dans l’historique et dans les journaux des serveurs.',
    en: 'This form would put what you write into the address of the next page. An address stays in the history and in server logs.',
  },
  remediation: {
    fr: 'Envoyer le formulaire par POST (method="post").',
    en: 'Submit the form by POST (method="post").',
  },
  advice: {
    fr: 'Évitez de remplir ce formulaire sur un ordinateur partagé.',
    en: 'Avoid filling this form in on a shared computer.',
  },
  legal: [texts.rgpd25, texts.opticalCenter],

  judge({method, target, category}) {
    if (method !== 'GET' || target.reach === 'loopback') return undefined;
    return {severity: weigh(category, ['medium', 'low', 'info']), reasons: []};
  },
};

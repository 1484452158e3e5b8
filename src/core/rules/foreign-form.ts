/** A form with sensitive fields is built to submit to somebody else than the page's own site. */
import {weigh} from '../categories.ts';
import type {Rule} from '../model.ts';
import {texts} from './texts.ts';

export const foreignForm: Rule = {
  id: 'foreign-form',
  judges: 'form',
  title: {fr: 'Formulaire prévu pour envoyer à un tiers', en: 'Form built to send to a third party'},
  description: {
    fr: 'Ce formulaire enverrait ce que vous y écrivez à un autre domaine que celui du site.',
    en: 'This form would send what you write in it to another domain than the site’s own.',
  },
  remediation: {
    fr: 'Recevoir le formulaire sur le domaine du site, ou nommer le destinataire à côté du bouton d’envoi.',
    en: 'Receive the form on the site’s own domain, or name the recipient beside the send button.',
  },
  advice: {
    fr: 'Avant de remplir, vérifiez que ce destinataire est bien celui auquel vous voulez écrire.',
    en: 'Before filling it in, check that this recipient is the one you mean to write to.',
  },
  legal: [texts.rgpd28, texts.rgpd9],

  judge({target, category}) {
    if (target.party.relation === 'declared') return undefined;
    if (target.party.relation !== 'third-party') return undefined;
    return {severity: weigh(category, ['medium', 'low', 'info']), reasons: []};
  },
};

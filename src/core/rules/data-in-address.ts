/**
 * A value stands in the path or the query of an address, whoever receives it: addresses stay in
 * histories, server logs, proxies and Referer headers. The fragment is never sent and never judged.
 */
import {weigh} from '../categories.ts';
import type {Rule} from '../model.ts';
import {texts} from './texts.ts';

export const dataInAddress: Rule = {
  id: 'data-in-address',
  judges: 'send',
  title: {fr: 'Écrit dans l’adresse', en: 'Written in the address'},
  description: {
    fr: 'La donnée figure dans l’adresse de la page ou d’un envoi. Une adresse reste dans l’historique, dans les journaux des serveurs, et peut être transmise à d’autres sites.',
    en: 'The data stands in the address of the page or of a send. An address stays in the history and in server logs, and may be passed on to other sites.',
  },
  remediation: {
    fr: 'Envoyer la donnée dans le corps d’une requête POST en HTTPS, et désigner le dossier par un identifiant aléatoire contrôlé côté serveur.',
    en: 'Send the data in the body of a POST request over HTTPS, and name the file by a random identifier that the server checks.',
  },
  advice: {
    fr: 'Ne partagez pas cette adresse. Sur un ordinateur partagé, effacez-la de l’historique.',
    en: 'Do not share this address. On a shared computer, delete it from the history.',
  },
  legal: [texts.rgpd25, texts.rgpd32, texts.opticalCenter],

  judge({where, target, category}) {
    if (where !== 'query' && where !== 'path') return undefined;
    if (target.reach === 'loopback') return undefined;
    return {severity: weigh(category, ['high', 'medium', 'low']), reasons: []};
  },
};

/**
 * Legal texts and decisions that rules cite, with their dates.
 * Read on 21 November 2026 in public copies; amounts are those after appeal. Facts, never verdicts:
 * a finding shows them as relevant references and calls nothing illegal.
 */
import type {Reference} from '../model.ts';

const gdpr = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj';

export const texts = {
  /** Security of processing, encryption included: the lead reference for sends without TLS. */
  rgpd32: {text: 'RGPD (règlement UE 2016/679 du 27 avril 2016), articles 5(1)(f) et 32', url: gdpr},
  /** Health data, closed list of exceptions: the lead reference for third parties. */
  rgpd9: {text: 'RGPD (règlement UE 2016/679 du 27 avril 2016), article 9', url: gdpr},
  /** Minimisation and data protection by design. */
  rgpd25: {text: 'RGPD (règlement UE 2016/679 du 27 avril 2016), articles 5(1)(c) et 25', url: gdpr},
  /** Processors and joint controllers. */
  rgpd28: {text: 'RGPD (règlement UE 2016/679 du 27 avril 2016), articles 26 et 28', url: gdpr},
  /** Closed list of uses of the NIR. */
  nir2019: {text: 'Loi Informatique et Libertés, article 30 ; décret n° 2019-341 du 19 avril 2019'},
  /** Secrecy owed to the patient. */
  csp1110: {text: 'Code de la santé publique, article L.1110-4'},
  /** CNIL doctrine: TLS 1.2 or 1.3, on every page. */
  cnilTls: {
    text: 'CNIL, Guide RGPD du développeur, fiche 6 : TLS 1.2 ou 1.3, obligatoire sur toutes les pages',
  },
  doctissimo: {
    text: 'CNIL, SAN-2023-006 du 11 mai 2023 (Doctissimo) : 380 000 €, dont des échanges sans HTTPS',
    url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000047552103',
  },
  opticalCenter: {
    text: 'CNIL, SAN-2018-002 du 7 mai 2018 (Optical Center) : 200 000 € après la décision du Conseil d’État du 17 avril 2019, n° 422575 ; des factures avec NIR lisibles en changeant l’adresse',
  },
  dedalus: {
    text: 'CNIL, SAN-2022-009 du 15 avril 2022 (Dedalus Biologie) : 1 500 000 € ; données de laboratoires de près de 500 000 personnes',
  },
  apoteket: {
    text: 'Autorité suédoise de protection des données (IMY), 2024 : pixel Meta sur des sites de pharmacies (Apoteket, Apohem)',
  },
} as const satisfies Record<string, Reference>;

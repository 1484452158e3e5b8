/**
 * Blood groups of the ABO and rhesus systems behind their words in a text (« groupe sanguin : O+ »). Alone,
 * `A+` is a mark; under a name that speaks, the name tells it (recognise/by-name.ts, with codes/blood.ts).
 * Source: identifiers, BLOOD.
 */
import type {Detector} from '../model.ts';

export const bloodGroup: Detector = {
  id: 'blood-group',
  digits: 0,

  detect(value) {
    if (value.length < 12 || value.length > 20_000) return undefined;
    if (!/anguin|ANGUIN|h[ée]sus|H[ÉE]SUS|lood |LOOD |GS|ABO|roupe [ABO]/.test(value)) return undefined;
    if (general.test(value)) return undefined;
    const group = spoken
      .exec(value)
      ?.slice(1)
      .find((one) => one !== undefined);
    return group === undefined ? undefined : {certainty: 'certain', value: group};
  },
};

/** What is said of blood groups, and of nobody's. */
const general =
  /donneurs? (?:universel|de sang)|receveurs? universel|universal (?:donor|recipient)|% (?:de la population|des? (?:fran[çc]ais|gens|personnes))|le plus (?:rare|r[ée]pandu|courant)|groupes sanguins/i;

const rhesus =
  '(?:[+\\-\\u2212\\u2013](?![\\p{L}\\d])|\\(?rh\\s?(?:\\(?D\\)?\\s?)?(?:[+\\-\\u2212\\u2013]|pos|n[ée]g)|rh[ée]sus\\s?(?:[+\\-\\u2212\\u2013]|pos|n[ée]g)|' +
  '(?:pos(?:iti[fv]e?)?|n[ée]g(?:ati[fv]e?)?)(?!\\p{L}))';
const words =
  '(?:(?:groupe|groupage|grp\\.?|gpe\\.?|gr\\.?)\\s(?:sanguin|sang)|blood\\s?(?:group|type)|GS|rh[ée]sus|ABO)' +
  '(?:\\s?(?:et|\\/|-|&)?\\s?(?:rh[ée]sus|ABO|\\(ABO\\)|is|est))?';

/** The group behind its words; without its sign, alone behind a colon; the rhesus in words. */
const spoken = new RegExp(
  `(?<!\\p{L})(?:${words}[\\s:=,.(]{1,4}((?:AB|A|B|O|0)\\s?${rhesus})|${words}\\s?[:=]\\s?(AB|A|B|O)(?=\\s?(?:$|[,;.)\\n]))|` +
    `(?:du\\s)?groupe\\s((?:AB|A|B|O)\\s(?:rh.{0,5}|positif|n[ée]gatif)(?!\\p{L}))|rh[ée]sus\\s?:?\\s?((?:positi|n[ée]gati)[fv]e?)(?!\\p{L}))`,
  'iu',
);

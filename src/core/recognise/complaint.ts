/**
 * A free text in which somebody tells of their health, under any name: « je suis diabétique sous metformine »,
 * a line of a medical file. Several medical words together, and somebody of whom they are said; news, studies,
 * shops and animals stay silent, as do figures of speech of one word.
 */
import {drugIn} from '../codes/drugs.ts';
import type {Entry} from '../model.ts';
import {impersonal} from './datum.ts';
import type {Found} from './found.ts';
import {plainText} from './plain.ts';

const shortest = 14;
const longest = 2000;
/** Letters of one sending that are read for it. */
const budget = 200_000;

/** Every text that tells of somebody's health. */
export function complaints(entries: readonly Entry[], health: boolean): readonly Found[] {
  const found: Found[] = [];
  let left = budget;
  for (const entry of entries) {
    const {value, where} = entry;
    if (value.length < shortest || value.length > 10_000 || where === 'path' || left < 0) continue;
    if (!value.includes(' ')) continue;
    if (
      posology.test(value) &&
      !impersonal.test(entry.name) &&
      drugIn(plainText(value.slice(0, longest))) !== undefined
    ) {
      left -= Math.min(value.length, longest);
      found.push({category: 'drug', certainty: 'likely', how: 'pattern', entry, value});
    }
    if (!(somebody.test(value) || /enceinte de|ant[ée]c[ée]dent/i.test(value)) || impersonal.test(entry.name))
      continue;
    left -= Math.min(value.length, longest);
    if (tellsOfHealth(value.slice(0, longest), health))
      found.push({category: 'health-note', certainty: 'likely', how: 'pattern', entry, value});
  }
  return found;
}

/** How a drug is to be taken: « 1 cp le matin », « 75 mg/j ». */
const posology =
  /\d ?(?:cp|cps|comprim[ée]s?|g[ée]lules?|sachets?|gouttes?|bouff[ée]es?|injections?|mg|ml)(?![a-z])[^\n]{0,25}(?:matin|midi|soir|coucher|par jour|\/ ?j(?:our)?(?![a-z])|\d ?fois)/i;

/** Of whom it is said: who writes, theirs, or a patient. */
const somebody =
  /(?:^|[\s('"])(?:[Jj]e |[Jj]['’](?:ai|étais|avais)|[Mm](?:on|a|es) |[Mm]oi |I |I['’](?:m|ve) |[Mm]y |[Pp]ati?ente?s? |[Nn]otre |[Mm](?:me|r|\.) )/;

const word = (words: string): RegExp => new RegExp(`(?<![a-z])(?:${words})(?:s|es)?(?![a-z])`, 'g');

/** What is felt. */
const symptoms = word(
  'fievres?|fievreu(?:x|se)|douleur|douloureu(?:x|se)|nausee|vomi(?:t|ssement)?|diarrhee|vertige|saignement|saigne|toux|tousse|essouffle(?:e|ment)?|' +
    'demangeaison|migraine|mal (?:a la|au|aux|de) (?:tete|ventre|dos|gorge|dent|oreille|poitrine|coeur|genou)|maux de (?:tete|ventre)|insomnie|' +
    'fatigue (?:intense|chronique|permanente|depuis)|tres fatiguee?|palpitation|lombalgie|sciatique|torticolis|tendinite|rhinite|fourmillement|eruption|eczema|urticaire|crampe|malaise|brulures? (?:urinaire|d.estomac)|symptome|pertes? (?:blanche|de poids|de connaissance)|' +
    'contraction|baisse de (?:la )?(?:vision|vue|acuite)|vision (?:floue|double)|idees? (?:noire|suicidaire)|angoisse|fever|headache|nausea|vomiting|rash|bleeding|chest pain|stomach ache|shortness of breath|dizzy|dizziness|cough',
);
/** What one has. */
const ill =
  'diabet(?:e|ique)|diabetes|asthm(?:e|atique|a)|cancer|tumeur|leucemie|lymphome|hypertendue?|hypertension|hta|epileps(?:ie|y)|epileptique|vih|hiv|sida|seroposit(?:if|ive|ivite)|hepatite|' +
  'syphilis|chlamydia|herpes|depressi(?:on|f|ve)|depressed|bipolaire|schizophren(?:ie|e)|anorexie|boulimie|alzheimer|parkinson|sclerose en plaque|infarctus|avc|angine|' +
  'bronchite|pneumonie|otite|sinusite|cystite|infection urinaire|endometriose|hypothyroidie|hyperthyroidie|anemie|thrombose|phlebite|embolie|bpco|glaucome|cataracte|dmla|' +
  'myope|keratocone|conjonctivite|psoriasis|lupus|polyarthrite|arthrose|osteoporose|fibromyalgie|apnee du sommeil|insuffisance (?:renale|cardiaque|respiratoire)|mucoviscidose|' +
  'fausse couche|ivg|enceinte|grossesse|pregnant|miscarriage|avortement|allergique|allergic|allergie|toxicomane|alcoolique|addict(?:ion)?|covid|tuberculose|zona|varicelle|' +
  'handicapee?|autiste|tdah|trisomi(?:e|que)|obesite|obese|kidney disease|heart disease|high blood pressure|ulcere|hernie|fracture|entorse|menopause|burn[ -]?out';
const illnesses = word(ill);
/** What is done about it. */
const care = word(
  'traitement|medicament|comprime|ordonnance|antibiotique|chimio(?:therapie)?|radiotherapie|trithe?rapie|dialyse|insuline|cortisone|opere(?:e)?|operation|hospitalise(?:e)?|urgences|irm|scanner|echographie|' +
    'prise de sang|arret de travail|arret maladie|biopsie|coloscopie|fiv|pma|pilule|sterilet|vaccine(?:e)?|diagnosti(?:que|quee|c|ced)|diagnosed|medication|surgery|prescribed|' +
    'docteur|medecin|generaliste|gyneco(?:logue)?|psychiatre|psychologue|cardiologue|ophtalmo(?:logue)?|dermato(?:logue)?|doctor',
);
/** Where. */
const body = word(
  'ventre|estomac|poitrine|thorax|gorge|oreille|poumon|rein|foie|coeur|genou|hanche|lombaire|cervicale|colonne|sein|uterus|ovaire|prostate|vessie|testicule|thyroide|chest|stomach|throat|kidney|liver|lung|breast',
);

/** Animals, studies and news, shops, machines: it is said of no person, or of all. */
const others =
  /(?<![a-z])(?:chien(?:ne)?s?|chats?|chatte|chiots?|chatons?|cheval|jument|lapins?|poules?|veterinaire|elevages?|animaux|croquettes|dogs?|cats?|puppy|puppies|vet|chercheurs?|etude (?:montre|publiee|menee)|selon (?:une|la|les|l')|oms|ministere|researchers|according to|essai clinique|livraison|promo|panier|ordinateur|disque|serveur|logiciel|build|logs?|bug|horoscope|romans?|personnage|film|serie)(?![a-z])/;
const clinical =
  /(?<![a-z])(?:patiente?|antecedents? (?:de |d'|d’)?[a-z]+)(?![a-z])|(?:mme|mr|m\.|madame|monsieur) .{0,40}\d ans/;

function tellsOfHealth(value: string, health: boolean): boolean {
  const text = plainText(value);
  if (others.test(text)) return false;
  const count = (words: RegExp): number => new Set(text.match(words) ?? []).size;
  const ills = new Set(text.match(illnesses) ?? []);
  const had = ills.size + (drugIn(text) === undefined ? 0 : 1);
  const felt = count(symptoms);
  // A loudspeaker is expecting nothing.
  if (expecting.test(text) || takesDrug(text)) return true;
  if (had + felt === 0 || !(claims.test(text) || clinical.test(text))) return false;
  const told = 2 * had + 1.5 * felt + count(care) + count(body) + (since.test(text) ? 1 : 0);
  return told >= (health ? 2 : 4) || ([...ills].some((one) => !loose.test(one)) && own.test(text));
}

/** « Je prends du Xarelto », « sous Levothyrox depuis… ». */
function takesDrug(text: string): boolean {
  const [, what = ''] =
    /(?<![a-z])(?:je prends|on m'a prescrit|je suis sous|mon traitement est|i take|i'm on) (.{3,30})/.exec(
      text,
    ) ?? [];
  return what !== '' && drugIn(what) !== undefined;
}

const expecting =
  /(?<![a-z])(?:suis|etes|est|etant|tombee?) enceinte(?! d(?:e la|u) (?!\d)[a-z])|(?<![a-z])enceinte de (?:\d{1,2}|un|deux|trois|quatre|cinq|six|sept|huit|neuf) (?:mois|semaine)/;

/** Said of meetings and of chocolate, too. */
const loose = /^(?:allergi|addict|obes|depress|fracture|myope|angine)/;

/** Whether a text names what somebody feels, and no animal, machine or study. */
export function tellsSymptom(value: string): boolean {
  const text = plainText(value);
  return !others.test(text) && text.match(symptoms) !== null;
}

const since =
  /depuis (?:hier|ce matin|(?:\w+ ){1,3}(?:jour|semaine|mois|an))|ce matin|cette nuit|(?:since|for) (?:yesterday|\w+ (?:day|week|month|year))/;

/** Said of oneself or of one's own. */
const claims =
  /(?<![a-z])(?:je |j'ai|j'avais|moi|m'a |me |ma fille|mon fils|mon mari|ma femme|mon (?:bebe|enfant|pere|compagnon)|ma (?:mere|compagne)|mes |mon |ma |i am|i'm|i have|i've|i take|my )/;
/** An illness that one says one has, or one's own have: « ma grossesse », « mon mari a fait un AVC ». */
const kin = '(?:mari|femme|fils|fille|pere|mere|bebe|enfant|compagnon|compagne|frere|soeur)';
const own = new RegExp(
  `(?<![a-z])(?:je suis(?: \\w+)?|je souffre(?: d'une?| de la| du| de| des)|j'ai(?: (?:un|une|le|la|du|de l'))?|j'ai (?:fait|eu) (?:un|une)|mon|ma|m[oe]n ${kin} (?:a|est|fait|souffre)(?: \\w+){0,3}|` +
    `ma ${kin} (?:a|est|fait|souffre)(?: \\w+){0,3}|i am|i'm|i have|my) (?:${ill})(?:s|es)?(?![a-z])`,
);

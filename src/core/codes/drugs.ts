/**
 * Names of drugs as people write them: brands and substances that French pharmacies hand out most, and the
 * stems by which the WHO names families of substances (`-olol`, `-sartan`, `-azepam`).
 * Source: Base de données publique des médicaments (ANSM); Open Medic 2023; WHO, "Stem Book" 2018.
 */

const names =
  'doliprane|dafalgan|efferalgan|paracetamol|advil|nurofen|spedifen|kardegic|aspegic|levothyrox|levothyroxine|euthyrox|' +
  'spasfon|inexium|mopral|xarelto|eliquis|pradaxa|previscan|coumadine|plavix|tahor|crestor|metformine?|glucophage|' +
  'januvia|ozempic|wegovy|trulicity|victoza|mounjaro|lantus|novorapid|humalog|ventoline|salbutamol|seretide|symbicort|' +
  'flixotide|singulair|aerius|zyrtec|cetirizine|desloratadine|xyzall|augmentin|clamoxyl|pyostacine|zithromax|orelox|' +
  'solupred|prednisolone|cortancyl|prednisone|tramadol|ixprim|lamaline|izalgi|acupan|skenan|oramorph|oxycontin|subutex|' +
  'methadone|buprenorphine|lexomil|xanax|temesta|seresta|valium|lysanxia|stilnox|imovane|zopiclone|zolpidem|prozac|' +
  'seroplex|escitalopram|deroxat|paroxetine|zoloft|sertraline|effexor|venlafaxine|cymbalta|laroxyl|amitriptyline|' +
  'anafranil|risperdal|zyprexa|abilify|haldol|tercian|loxapac|depakine|lamictal|keppra|lyrica|neurontin|rivotril|' +
  'ritaline|quasym|teralithe|truvada|biktarvy|descovy|triumeq|genvoya|dovato|epclusa|harvoni|viread|roaccutane|curacne|' +
  'isotretinoine|androcur|optimizette|leeloo|jasminelle|minidril|norlevo|ellaone|misoprostol|mifegyne|duphaston|' +
  'utrogestan|clomid|humira|enbrel|remicade|methotrexate|imurel|plaquenil|herceptin|tamoxifene|letrozole|arimidex|' +
  'keytruda|xalatan|travatan|cosopt|timoptol|azopt|viagra|cialis|sildenafil|tadalafil|champix|zyban|nicopatch|lovenox|' +
  'innohep|smecta|imodium|movicol|motilium|vogalene|primperan|tiorfan|monuril|furadantine|selexid|ofloxacet|' +
  'tardyferon|uvedose|mercilon|diamicron|lasilix|furosemide|aldactone|amlor|coversyl|triatec|bisoce|cordarone|lanoxin';

const stems =
  'sartan|prazole|vastatine?|cilline?|floxacine?|azepam|azolam|gliptine?|gliflozine?|glutide|xaban|triptan|tinib|' +
  'ciclovir|tegravir|buvir|conazole|setron|dronate|romycine?|oxetine|profene?|april|ipril|opril|dipine|lukast';

const shape = new RegExp(
  `(?<![a-z])(?:(?:${names})|[a-z]{2,}(?:${stems})|[a-z]*[b-kmnp-z][a-z]{1,3}olol)(?![a-z])`,
);

/** The first drug that a text names; the text is in small letters without accents. */
export const drugIn = (text: string): string | undefined => shape.exec(text)?.[0];

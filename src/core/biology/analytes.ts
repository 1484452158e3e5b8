/**
 * What laboratories measure, in French and English, as folded words: those that only they write, and those
 * that a bottle of water or a label of food also tells. Source: NABM headings; identifiers, LAB.
 */

const plain =
  'glyc[ée]mie|glucose|hba1c|hb|gb|gr|hte|h[ée]moglobine(?: glyqu[ée]e)?|ha?emoglobin(?: a1c)?|h[ée]matocrite' +
  '|ha?ematocrit|vgm|tcmh|ccmh|cholest[ée]rol|ldl|hdl|triglyc[ée]rides?|cr[ée]atinine' +
  '|cr[ée]atinin[ée]mie|ur[ée]e|urea|bun|dfg|e?gfr|clairance|ckd[ -]?epi|acide urique|uric acid' +
  '|uric[ée]mie|natr[ée]mie|kali[ée]mie|calc[ée]mie|phosphor[ée]mie|magn[ée]s[ée]mie|chlor[ée]mie' +
  '|r[ée]serve alcaline|ferritine|ferritin|transferrine|fer s[ée]rique|sid[ée]r[ée]mie|tsh|t3l?' +
  '|t4l?|ft3|ft4|crp|prot[ée]ine c r[ée]active|c-reactive protein|procalcitonine|pct|vs' +
  '|vitesse de s[ée]dimentation|asat|alat|sgot|sgpt|ast|alt|tgo|tgp|gamma[ -]?gt|ggt' +
  '|phosphatases? alcalines?|pal|bilirubine(?: (?:totale|conjugu[ée]e|libre))?|bilirubin|albumine' +
  '|albumin|albumin[ée]mie|prot[ée]ines? totales?|prot[ée]inurie|microalbuminurie|lipase|amylase' +
  '|ldh|cpk|ck|troponine|troponin|bnp|nt[ -]?probnp|d[ -]?dim[èe]res?|fibrinog[èe]ne|tp' +
  '|taux de prothrombine|tca|inr|psa(?: (?:total|libre))?|ace|ca ?125|ca ?15[ -]?3|ca ?19[ -]?9|afp' +
  '|b[eê]ta[ -]?hcg|β[ -]?hcg|hcg|fsh|lh|estradiol|œstradiol|oestradiol|progest[ée]rone|prolactine' +
  '|testost[ée]rone|cortisol|amh|pth|insuline|vitamine? d|25[ -]?oh[ -]?(?:vitamine? )?d\\d?' +
  '|vitamine? b ?(?:9|12)|folates?|b12|leucocytes?|globules? (?:blancs?|rouges?)|h[ée]maties' +
  '|plaquettes?|thrombocytes?|neutrophiles?|lymphocytes?|[ée]osinophiles?|monocytes?|basophiles?' +
  '|r[ée]ticulocytes?|wbc|rbc|platelets?|cd4|charge virale|viral load|hiv rna|arn vih|alcool[ée]mie' +
  '|lithi[ée]mie|lactates?|ammoni[ée]mie|igg|igm|iga|ige(?: totales?)?|facteur rhumato[ïi]de' +
  '|saturation|spermatozo[ïi]des';
const shared =
  'sodium|potassium|calcium|magn[ée]sium|chlorures?|chloride|bicarbonates?|phosphore|phosphates?' +
  '|fer|iron|zinc|glucose|prot[ée]ines?';

const ends = '(?![\\p{L}\\d])';
const starts = '(?<![\\p{L}\\d])';
export const analytePattern = `${starts}(?:${plain})${ends}`;
export const sharedPattern = `${starts}(?:${shared})${ends}`;

/** Tests that answer yes or no. */
const tests =
  's[ée]rologie|pcr|ag ?hbs|ac ?anti|anti[ -]?(?:hbs|hbc|hcv|vih|hiv)|v\\.?i\\.?h\\.?|hiv|hcv|vhc|hbv|vhb|covid(?:[ -]?19)?|sars[ -]cov[ -]?2|chlamydia|gonocoque|tpha|vdrl|syphilis|' +
  'b[eê]ta[ -]?hcg|hcg|ecbu|toxoplasmose|rub[ée]ole|strepto(?:coque|test)|test (?:antig[ée]nique|de grossesse|pcr|vih|hiv|covid)|pregnancy test|h[ée]patite [abc]|hepatitis [abc]|cmv|hpv|lyme|d[ée]pistage';
const answers =
  'positi(?:f|ve?)s?|n[ée]gati(?:f|ve?)s?|pos|n[ée]g|non d[ée]tect[ée]e?s?|d[ée]tect[ée]e?s?|not detected|detected|(?:non )?r[ée]acti(?:f|ve)s?|non[ -]?reactive|reactive|st[ée]rile|immunis[ée]e?';

/** A test and its answer: « Sérologie VIH : négatif », `PCR Covid positive`. */
export const answerPattern = `${starts}(?:${tests})(?:[ \\u00a0-](?:vih|hiv|vhc|vhb|covid|sars|cov|hbs|hbc|igg|igm|ag|ac|rt|pcr|test|trachomatis|gonorrhoeae|pallidum|totale?|\\d{1,2}(?:\\/\\d)?|[a-c])){0,4}(?:[ \\u00a0]?[:=→(][ \\u00a0]?|[ \\u00a0](?:est |is |result(?:at)? ?:? ?|revenu(?:e)? )?)(?:${answers})${ends}`;

/** What values say that are facts of health by their own words: a group of blood, a dose, a speciality, who insures, a ward. */

/** With its rhesus: « A » alone is anything. */
export const blood = /^\s*(?:AB|A|B|O) ?(?:[+-]|rh ?[+-]|pos(?:itif)?|n[ée]g(?:atif)?)\s*$/i;

/** How much of a drug, or in what form. */
export const dose = /\d ?(?:mg|µg|μg|mcg|g|ml|ui)(?![a-z])|comprime|gelule|sachet|suppositoire|collyre|sirop/;

export const specialities =
  /^(?:medecin |consultation |chez (?:un |le )|en )?(?:gyneco|psychiat|psychol|oncol|cancerol|cardiol|dermatol|urolog|sage[ -]femme|addictol|neurol|rhumatol|gastro|endocrin|diabetol|pneumol|nephrol|hematol|infectiol|sexol|pedopsy|proctol|ophtalmo|orthoptist|ortho?phonist|hepatol|allergol|geriatr)[a-z-]*s?$/;

/** Funds that insure by law. */
export const funds =
  /^(?:la )?(?:caisse primaire|cpam|msa|cgss|cnam|cramif|carsat|cnmss|enim|cavimac|crpcen|camieg|mgen|lmde|regime (?:general|agricole|local)|securite sociale|assurance maladie)(?![a-z])/;

/** Insurers of health alone: a « mutuelle » of cars is none. */
export const insurers =
  /harmonie mut|mutuelle generale|mgen|mgefi|mnh|mnt|interiale|malakoff|ag2r|klesia|apicil|adrea|eovi|aesio|radiance|santeclair|viamedis|almerys|alan|henner|lmde|smeno|unmi|pro ?btp|humanis|uneo|mutuelle (?:bleue|just|familiale|sante)/;

/** Wards that tell what somebody suffers from. */
export const wards =
  /^(?:service |unite |hopital de jour |consultation |dept? )?(?:de |d')?(?:oncolog|cancerol|psychiatr|addictol|alcoolog|maternite|obstetri|gyneco|dialyse|nephrol|hematol|soins palliatifs|cardiol|neurol|infectiol|maladies infectieuses|diabetol|geriatr|pneumol|radiotherap|chimiotherap|pma|ivg|orthogenie|planning familial|cegidd)[a-z]*(?: [a-z]{1,12}){0,2}$/;

/** The notation of a blood group: A, B, AB or O (0), and its rhesus as a sign or in words; the rhesus alone. */
const sign = '(?:[+\\-\\u2212\\u2013]|pos(?:iti[fv]e?)?|n[eé]g(?:ati[fv]e?)?)';
const rhesus = `(?:\\(?\\s?(?:rh(?:[ée]sus)?)?[ .]?(?:\\(?D\\)?)?[ .:]?${sign}\\)?)`;
const group = new RegExp(`^\\s*\\(?(?:A[12]?|B|A[12]?B|O|0)[\\s_-]?${rhesus}?\\)?\\s*$`, 'i');
const factor = new RegExp(`^\\s*(?:\\+|(?:rh(?:[ée]sus)?\\s?)?(?:D\\s?)?${sign})\\s*$`, 'i');

/** Whether a whole value may be a blood group; its name must say that it is one. */
export const isBloodGroup = (value: string): boolean => value.length <= 30 && group.test(value);

/** Whether a whole value may be a rhesus factor. */
export const isRhesus = (value: string): boolean => value.length <= 20 && factor.test(value);

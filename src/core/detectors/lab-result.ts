/**
 * Laboratory results in a text: what was measured, a number, its unit (« Glycémie : 1,26 g/L »), or a test
 * and its answer (« Sérologie VIH : négatif »). Ions in mg/L are on bottles of water, INR is also a rupee:
 * those need health context. Source: identifiers, notes of LAB; see core/biology.
 */
import {analytePattern, answerPattern, sharedPattern} from '../biology/analytes.ts';
import {mayHoldUnit, measurePattern} from '../biology/units.ts';
import type {Detection, Detector} from '../model.ts';

export const labResult: Detector = {
  id: 'lab-result',
  digits: 0,

  detect(value, {health}) {
    if (value.length < 7 || value.length > 20_000 || !isText(value)) return undefined;
    return (
      (mayHoldUnit(value) ? measured(value, health) : undefined) ?? answered(value) ?? ratio(value, health)
    );
  },
};

/** Something stands between what was measured and its number. */
const isText = (value: string): boolean => /[ :=\u00a0]/.test(value) && /[A-Za-z]{2}/.test(value);

const measure = new RegExp(measurePattern, 'gi');
const analyte = new RegExp(analytePattern, 'giu');
const shared = new RegExp(sharedPattern, 'giu');

/** Characters between an analyte and its number, at most. */
const reach = 60;
/** A soft unit stands right behind its analyte. */
const near = /^[\s:=(),\u00a0>-]{0,6}(?:de |à |est |is |at )?$/i;

function measured(text: string, health: boolean): Detection | undefined {
  let from = 0;
  for (const {0: whole, index, groups} of text.matchAll(measure)) {
    const before = text.slice(Math.max(from, index - reach), index);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    from = index + whole.length;
    const isSoft = groups?.['soft'] !== undefined;
    const named = lastIn(line, analyte) ?? (health && !isSoft ? lastIn(line, shared) : undefined);
    if (named === undefined || (isSoft && !near.test(line.slice(named.end)))) continue;
    // « supérieure à 1,26 g/L » is a threshold: whoever writes it explains.
    if (threshold.test(line.slice(named.end))) continue;
    // « Vitamine D 1000 UI » is on the box.
    if (isSoft && !health && /UI$/i.test(whole) && /^vitamine/i.test(line.slice(named.start))) continue;
    const sure = health || !isSoft;
    return {certainty: sure ? 'certain' : 'likely', value: `${line.slice(named.start)}${whole}`};
  }
  return undefined;
}

const threshold =
  /(?:sup[ée]rieure?s?|inf[ée]rieure?s?|au[- ]dessus|au[- ]dessous|en dessous|d[ée]passe\w*|entre|normale?s?|seuils?|greater|higher|lower|less|above|below|between|over|under)\s+(?:ou\s+[ée]gale?s?\s+)?(?:à|de|a|than|or equal to|\d)?/i;

function lastIn(line: string, words: RegExp): {readonly start: number; readonly end: number} | undefined {
  const last = [...line.matchAll(words)].at(-1);
  return last === undefined ? undefined : {start: last.index, end: last.index + last[0].length};
}

const answer = new RegExp(answerPattern, 'iu');

function answered(text: string): Detection | undefined {
  if (
    !/osi[tf]|OSI[TF]|gati|GATI|[ée]tect|[ÉE]TECT|[ée]acti|[ÉE]ACTI|pos\b|POS\b|n[ée]g|N[ÉE]G|t[ée]rile|mmunis/.test(
      text,
    )
  )
    return undefined;
  const value = answer.exec(text)?.[0];
  return value === undefined ? undefined : {certainty: 'certain', value};
}

/** What has no unit: an INR of 2,5 is no amount of rupees. */
function ratio(text: string, health: boolean): Detection | undefined {
  const value = health
    ? /(?<![\p{L}\d])(?:INR|TSH|HbA1c|CRP|PSA|pH)(?![\p{L}\d])[ \u00a0]?(?:[:=]|est|à|de)?[ \u00a0]?\d{1,2}[.,]\d{1,2}(?![\d.,]*\d)/u.exec(
        text,
      )?.[0]
    : undefined;
  return value === undefined ? undefined : {certainty: 'likely', value};
}

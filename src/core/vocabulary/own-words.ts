/** What a control says of itself: its label first, then its names, then its hints. */
import {groupOf, isPersonal} from '../categories.ts';
import type {Category} from '../model.ts';
import {canHold, isFile, isSilent} from './control-kinds.ts';
import {softenedField} from './everyday.ts';
import {isBare} from './lens-words.ts';
import {measured} from './measured.ts';
import {type FormRecord, partedFrom} from './record.ts';
import {type Setting, settingOf} from './setting.ts';
import {type Hearing, hearingOf, loudestFirst, type Spoken} from './speak.ts';

/** A control's words, as the page writes them. */
export interface FieldWords {
  readonly tag: string;
  readonly type: string;
  readonly label: string;
  readonly name: string;
  readonly id: string;
  readonly placeholder: string;
  readonly autocomplete: string;
  readonly title: string;
  /** Legend or heading of the group that holds it. */
  readonly group: string;
  /** -1 when not set. */
  readonly maxLength: number;
  /** The form it belongs to, -1 for none. */
  readonly form: number;
  /** The name that the page's framework gives it: `formcontrolname`, `v-model`. */
  readonly control?: string;
  /** The header cell of its column in a table. */
  readonly column?: string;
  /** The header cell of its row. */
  readonly row?: string;
  /** The heading before it. */
  readonly heading?: string;
}

/** A control, heard. */
export interface Own {
  /** Loudest first; of two as loud, the one of the better source. */
  readonly heard: readonly Spoken[];
  readonly setting: Setting;
  /** What the name of the record that the form edits says: it makes context, the control does not ask for it. */
  readonly about?: readonly Spoken[];
  /** A key whose object, row or query holds no prescription: optical words elsewhere do not make it one. */
  readonly apart?: boolean;
}

const mute: Own = {heard: [], setting: settingOf([])};

/** What a control's words say that a control of its kind can hold; `record` is what its form edits. */
export function ownWordsOf(field: FieldWords, record?: FormRecord): Own {
  if (isSilent(field)) return mute;
  const {own, about} = partedFrom(record, field.name);
  const hints = [field.placeholder, field.title].filter((text) => text !== '').map(hearingOf);
  const names = [field.control ?? '', isIdOf(field) ? '' : field.id].filter((text) => text !== '');
  const named = [...texts(field.label), ...(field.name === '' ? [] : [own]), ...names.map(hearingOf)];
  // Without a label the hint is one, unless it gives an example.
  const said =
    field.label === '' && !/^(?:ex\b|e\.g|\d)/i.test(field.placeholder) ? [...hints, ...named] : named;
  const spoken = agreed(said);
  const heard = spoken.some(isLoud) ? spoken : [...spoken, ...strongly(hints, said), ...cells(field, spoken)];
  const held = noted(heard, hints)
    .map(measured(field))
    .filter(({category}) => fits(field, category));
  return {
    heard: [...softenedField(held)].sort(loudestFirst),
    setting: settingOf([...named, ...hints].flatMap(({tokens}) => tokens)),
    ...(about.length === 0 ? {} : {about}),
  };
}

const texts = (label: string): readonly Hearing[] => (label === '' ? [] : [hearingOf(label)]);

/** An id that frameworks make of the name: `patient_nom` of `patient[nom]`. */
const isIdOf = ({name, id}: FieldWords): boolean =>
  name.includes('[') && id === name.replace(/\]$/, '').replace(/\]?\[|\]/g, '_');

/** What the sources say, best first, without what a better one denies; any may deny a bare « nom ». */
function agreed(hearings: readonly Hearing[]): readonly Spoken[] {
  const denied = new Set<Category>();
  const bare = new Set(hearings.flatMap((one) => one.denied));
  let quiet = true;
  const [first] = hearings;
  if (first !== undefined && isOtherThanLens(first)) bare.add('optical-rx');
  return hearings.flatMap(({spoken, denied: also, tokens}, at) => {
    // Weak words count in what is read first, or as the whole of a name that speaks first.
    const weak = quiet && (at === 0 || tokens.length < 2);
    if (spoken.length > 0) quiet = false;
    const left = spoken.filter(
      ({category, level, length}) =>
        !denied.has(category) &&
        (weak || level !== 'weak') &&
        !(level !== 'strong' && length === 1 && bare.has(category)),
    );
    for (const category of also) denied.add(category);
    return left;
  });
}

/** « Sphère d'activité » makes of the name `sphere` another thing, too. */
const isOtherThanLens = ({spoken, tokens}: Hearing): boolean =>
  spoken.length > 0 &&
  spoken.every(({category, level}) => category === 'optical-rx' && level === 'weak') &&
  !isBare(tokens);

const isLoud = ({level}: Spoken): boolean => level !== 'weak';

/** In a table the headers are the label, where the control's own is another header, weak or missing. */
function cells({label, row = '', column = ''}: FieldWords, spoken: readonly Spoken[]): readonly Spoken[] {
  if (label !== '' && label !== row && spoken.length === 0) return [];
  return hearingOf(`${row} ${column}`.trim()).spoken;
}

/** Hints of a control whose label and names say nothing: only their strong words. */
function strongly(hints: readonly Hearing[], said: readonly Hearing[]): readonly Spoken[] {
  const denied = new Set(said.flatMap((one) => one.denied));
  return hints
    .flatMap(({spoken}) => spoken)
    .filter(({level, category}) => level === 'strong' && !denied.has(category));
}

/** A free note stays one, whatever health its label or its hint names as an example. */
function noted(heard: readonly Spoken[], hints: readonly Hearing[]): readonly Spoken[] {
  const [note] = heard.filter(({category}) => category === 'health-note');
  if (note?.level !== 'weak' || note.phrase === 'motif') return heard;
  const examples = [...heard, ...hints.flatMap(({spoken}) => spoken)].filter(
    ({category, level}) => level !== 'weak' && groupOf(category) === 'health',
  );
  const [loudest] = examples.sort(loudestFirst);
  return loudest === undefined ? heard : [{...note, level: loudest.level}];
}

/** A box to search or filter a list asks for no particulars: who is sought is seldom who types. */
const seeks = /^\s*(?:filtr|recherch|search|filter|trier)/i;
/** A filter of a list asks for nothing at all. */
const filters = /^\s*(?:filtr(?:er|e)|filter)\b|\bfilter\s*$/i;

function fits(field: FieldWords, category: Category): boolean {
  if (isPersonal(category) && (seeks.test(field.label) || seeks.test(field.placeholder))) return false;
  if (filters.test(field.label)) return false;
  return isFile(field) || canHold(field, field.label, category);
}

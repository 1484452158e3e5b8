/** What a kind of control can hold: a checkbox holds no number, a date no name, a file a document. */
import type {Category} from '../model.ts';

/** What tells the kind of a control. */
export interface Kind {
  readonly tag: string;
  readonly type: string;
}

/** Controls that ask for nothing a person types or chooses. */
const silent: ReadonlySet<string> = new Set(['hidden', 'submit', 'button', 'reset', 'image']);

/** Typed, never ticked nor chosen from a list. */
const typed: ReadonlySet<Category> = new Set<Category>([
  'nir',
  'ins',
  'amc-member',
  'prescriber-id',
  'phone',
  'email',
  'iban',
  'password',
]);
/** Chosen from a list perhaps, but not ticked. */
const unticked: ReadonlySet<Category> = new Set<Category>([
  'patient-id',
  'name',
  'address',
  'birth-date',
  'pupillary-distance',
  'document-upload',
  'treating-doctor',
]);
/** What a day tells of a person. */
const dated: ReadonlySet<Category> = new Set<Category>([
  'birth-date',
  'pregnancy',
  'vaccination',
  'lab-result',
  'infectious',
  'pathology',
  'claim',
  'disability',
  'allergy',
]);

/** Whether a control asks for nothing. */
export function isSilent({type}: Kind): boolean {
  return silent.has(type);
}

/** Whether a control is for a file. */
export function isFile({type}: Kind): boolean {
  return type === 'file';
}

/** Whether a control, or a label, is for a day or an hour. */
export function isDated({type}: Kind, label: string): boolean {
  return (
    /^(?:date|datetime|datetime-local|month|week|time)$/.test(type) || /^\s*(?:date|heure)\b/i.test(label)
  );
}

/** Whether a control of this kind can hold a datum of this category. */
export function canHold(kind: Kind, label: string, category: Category): boolean {
  const {tag, type} = kind;
  // « Avez-vous une mutuelle ? » is chosen by a radio; a box ticks a right of any kind.
  if (type === 'checkbox' && category === 'amc-org') return false;
  if (type === 'checkbox' || type === 'radio') return !typed.has(category) && !unticked.has(category);
  if (tag === 'select') return !typed.has(category);
  return !isDated(kind, label) || dated.has(category);
}

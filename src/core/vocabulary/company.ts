/** What the controls of a form make of one another: a health field lets the medium words beside it speak. */
import {groupOf} from '../categories.ts';
import type {Category} from '../model.ts';
import {memberOf} from './lens-words.ts';
import {isCluster, isTelling} from './optics.ts';
import type {FieldWords, Own} from './own-words.ts';
import {type Kind, type Setting, settingOf, subjectOf} from './setting.ts';
import {hearingOf, type Spoken} from './speak.ts';

/** A form, heard as a whole. */
export interface Company {
  /** Controls that speak of a category, strongly or not. */
  readonly loud: Map<Category, number>;
  readonly strong: Set<Category>;
  /** Controls whose words are of the health world. */
  healthy: number;
  /** Kinds of setting that the words of controls or headings make, and of how many controls. */
  readonly settings: Map<Kind, number>;
  /** Controls, all of them. */
  size: number;
  /** Members of the optical cluster. */
  readonly optical: Set<string>;
}

/** What stands around one control: heading, legend, headers. */
export interface Around {
  readonly strong: ReadonlySet<Category>;
  readonly medium: ReadonlySet<Category>;
  readonly setting: Setting;
}

/** Every form, by its place. */
export function companiesOf(
  fields: readonly FieldWords[],
  owns: readonly Own[],
): ReadonlyMap<number, Company> {
  const companies = new Map<number, Company>();
  fields.forEach((field, at) => {
    const own = owns[at];
    if (own === undefined) return;
    const company = companies.get(field.form) ?? empty();
    companies.set(field.form, company);
    join(company, own, aroundOf(field));
  });
  return companies;
}

const empty = (): Company => ({
  loud: new Map(),
  strong: new Set(),
  healthy: 0,
  settings: new Map(),
  size: 0,
  optical: new Set(),
});

function join(company: Company, {heard, setting, about = []}: Own, around: Around): void {
  company.size += 1;
  if (heard.length + about.length === 0 && setting.size === 0 && around.setting.size === 0) return;
  for (const category of loudIn(heard)) company.loud.set(category, (company.loud.get(category) ?? 0) + 1);
  for (const {category, level} of [...heard, ...about]) if (level === 'strong') company.strong.add(category);
  for (const one of heard) addOptical(company.optical, one);
  if (setting.has('health')) company.healthy += 1;
  for (const kind of setting) count(company, kind);
  for (const kind of around.setting) if (!setting.has(kind)) count(company, kind);
}

/** The categories that a control's words name, weak words left out. */
export function loudIn(heard: readonly Spoken[]): ReadonlySet<Category> {
  return new Set(heard.filter(({level}) => level !== 'weak').map(({category}) => category));
}

function count({settings}: Company, kind: Kind): void {
  settings.set(kind, (settings.get(kind) ?? 0) + 1);
}

function addOptical(seen: Set<string>, {category, phrase}: Spoken): void {
  const member = category === 'optical-rx' ? memberOf(phrase) : undefined;
  if (member !== undefined && isTelling(member)) seen.add(member);
}

/** What the words around a control say, one hearing for each distinct text. */
export function aroundOf({group, heading = '', column = '', row = ''}: FieldWords): Around {
  if (group === '' && heading === '' && column === '' && row === '') return nothing;
  const texts = [group, heading, column, row].filter((text) => text !== '');
  const hearings = texts.map(hearingOf);
  const spoken = hearings.flatMap((one) => one.spoken).filter(({category}) => groupOf(category) !== 'person');
  const of = (level: Spoken['level']) =>
    new Set(spoken.filter((one) => one.level === level).map(({category}) => category));
  return {
    strong: of('strong'),
    medium: of('medium'),
    setting: subjectOf(hearings.flatMap(({tokens}) => tokens)),
  };
}

const nothing: Around = {strong: new Set(), medium: new Set(), setting: settingOf([])};

/** Whether optical words stand together in a form. */
export function hasCluster({optical}: Company): boolean {
  return isCluster(optical);
}

/** The keys of a sending as controls that say their name and nothing else. */
import {kept} from '../kept.ts';
import {softened} from './everyday.ts';
import {unnumbered} from './numbered.ts';
import {clusteredNames} from './optics.ts';
import type {FieldWords, Own} from './own-words.ts';
import {type Setting, settingOf} from './setting.ts';
import type {Spoken} from './speak.ts';
import {spokenByName} from './speaks-of.ts';
import {tokensOf} from './tokens.ts';

const key: FieldWords = {
  tag: 'key',
  type: '',
  label: '',
  name: '',
  id: '',
  placeholder: '',
  autocomplete: '',
  title: '',
  group: '',
  maxLength: -1,
  form: -1,
};

/** The control that a key is; what it says stands in its `Own`. */
export const asKey = (): FieldWords => key;

/** What each key says, in the order given; keys that say the same in the same setting share one. */
export function ownsOfKeys(names: readonly string[]): readonly Own[] {
  const spoken = names.map(spokenByName);
  const clustered = clusteredNames(names, spoken);
  const [apart, together] = [sharing(true), sharing(false)];
  return names.map((name, at) => {
    const setting = settingBy(unnumbered(name));
    return (clustered.has(name) ? together : apart)(spoken[at] ?? [], setting);
  });
}

const settingBy = kept(2000, (name) => settingOf(tokensOf(name).filter((token) => !articles.has(token))));

/** In keys these are a shop's articles as often as somebody's. */
const articles: ReadonlySet<string> = new Set(['lentille', 'lunette']);

/** Makes an `Own` once for what was heard and the setting. */
function sharing(apart: boolean): (spoken: readonly Spoken[], setting: Setting) => Own {
  const made = new Map<readonly Spoken[], Map<Setting, Own>>();
  return (spoken, setting) => {
    const bySetting = made.get(spoken) ?? new Map<Setting, Own>();
    made.set(spoken, bySetting);
    const own = bySetting.get(setting) ?? {heard: softened(spoken), setting, apart};
    bySetting.set(setting, own);
    return own;
  };
}

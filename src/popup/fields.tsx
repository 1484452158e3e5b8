/** What the page's forms ask for, each kind once, the gravest first. */
import {described} from '../core/categories.ts';
import {type Category, categories, type Field} from '../core/model.ts';
import type {Voice} from '../ui/voice.ts';

/** The categories of some fields, once each, in the order of the categories. */
export function askedCategories(fields: readonly Field[]): readonly Category[] {
  const asked = new Set(fields.map(({category}) => category));
  return categories.filter((category) => asked.has(category));
}

export function FieldsPart({fields, voice}: {readonly fields: readonly Field[]; readonly voice: Voice}) {
  if (fields.length === 0) return null;
  return (
    <section class="part">
      <h2>{voice.say('fields')}</h2>
      <ul class="asked">
        {askedCategories(fields).map((category) => (
          <li key={category}>{voice.pick(described[category].title)}</li>
        ))}
      </ul>
    </section>
  );
}

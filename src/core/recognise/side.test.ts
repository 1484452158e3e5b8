import {describe, expect, it} from 'vitest';
import {sideOf} from './side.ts';

describe('sideOf', () => {
  it.each([
    ['fields[].key', 'label', 'fields'],
    ['fields[].val', 'value', 'fields'],
    ['name', 'label', ''],
    ['target.name', 'label', ''],
    ['target.value', 'value', ''],
    ['answers[].field.ref', 'label', 'answers'],
    ['answers[].field.title', 'label', 'answers'],
    ['answers[].choice.label', 'value', 'answers'],
    ['answers[].text', 'either', 'answers'],
    ['code.text', 'label', ''],
    ['code.coding[].display', 'label', ''],
    ['valueQuantity.value', 'value', ''],
    ['item[].answer[].valueBoolean', 'value', ''],
    ['item[].text', 'label', ''],
    ['ep.field_name', 'label', 'ep'],
    ['ep.field_value', 'value', 'ep'],
    ['fieldName', 'label', ''],
    ['questionText', 'label', ''],
    ['question_2', 'label', '2'],
    ['answer_2', 'value', '2'],
    ['fields[0][name]', 'label', 'fields.0'],
    ['customizations[].title', 'label', 'customizations'],
    ['questions[].answers[]', 'value', 'questions'],
    ['e_a', 'label', ''],
    ['e_n', 'value', ''],
    ['event_label', 'either', ''],
    ['answers.answer.question', 'label', 'answers'],
    ['answers.answer.value', 'value', 'answers'],
  ])('%s is a %s of « %s »', (name, kind, scope) => {
    expect(sideOf(name)).toEqual({kind, scope});
  });

  it.each([
    '',
    'patient.nir',
    'title',
    'page.title',
    'username',
    'groupe_sanguin',
    'created_at',
    'x'.repeat(300),
  ])('%s is none', (name) => {
    expect(sideOf(name)).toBeUndefined();
  });
});

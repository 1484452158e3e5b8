/** Pages as the content script describes them, for the tables of page rules. */
import type {ControlSeen, FormSeen, PageSeen} from '../../src/core/inspect-page.ts';

export const control = (label: string, more: Partial<ControlSeen> = {}): ControlSeen => ({
  ordinal: 0,
  tag: 'input',
  type: 'text',
  label,
  name: '',
  id: '',
  placeholder: '',
  autocomplete: '',
  title: '',
  group: '',
  maxLength: -1,
  form: 0,
  filled: false,
  ...more,
});
export const form = (action: string, more: Partial<FormSeen> = {}): FormSeen => ({
  form: 0,
  action,
  method: 'post',
  search: false,
  ...more,
});
export const page = (more: Partial<PageSeen>): PageSeen => ({
  url: 'https://portail.test/ordonnance',
  home: 'portail.test',
  controls: [control('Numéro de sécurité sociale')],
  forms: [],
  health: false,
  upgraded: () => false,
  secrets: [],
  time: '2026-11-25T08:00:00.000Z',
  ...more,
});

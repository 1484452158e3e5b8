import {expect, it} from 'vitest';
import {type SentenceName, sentence} from './sentences.ts';

const subject = {category: 'nir', certainty: 'certain'} as const;

const withoutHost: readonly (readonly [name: SentenceName, fr: string, en: string])[] = [
  [
    'left',
    'Votre numéro de sécurité sociale est parti de cette page.',
    'Your social security number left this page.',
  ],
  [
    'left-plain',
    'Votre numéro de sécurité sociale est parti sans chiffrement.',
    'Your social security number was sent unencrypted.',
  ],
  [
    'in-address',
    'Votre numéro de sécurité sociale est écrit dans l’adresse.',
    'Your social security number is written in the address.',
  ],
  [
    'blocked',
    'Un envoi qui contenait votre numéro de sécurité sociale a été bloqué.',
    'A send that contained your social security number was blocked.',
  ],
  [
    'form-foreign',
    'Ce formulaire enverrait votre numéro de sécurité sociale à un tiers.',
    'This form would send your social security number to a third party.',
  ],
];

it.each(withoutHost)('makes a whole sentence of %s when no host is known', (name, fr, en) => {
  expect(sentence(name, subject, 'fr')).toBe(fr);
  expect(sentence(name, subject, 'en')).toBe(en);
});

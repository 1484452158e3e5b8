import {describe, expect, it} from 'vitest';
import {inspect} from '../inspect.ts';

const categories = (json: unknown): readonly string[] => {
  const bytes = new TextEncoder().encode(JSON.stringify(json));
  const sending = {method: 'POST', url: 'https://a.test/', body: {kind: 'bytes', bytes, cut: false}} as const;
  return inspect(sending, {watched: [], health: false}).hits.map(({category}) => category);
};

describe('what values say of their sending', () => {
  it.each([
    [{espece: 'chien', traitement: 'Vermifuge', maladie: 'otite'}],
    [{type: 'cheval', vaccin: 'grippe', maladie: 'toux'}],
    [{espece: 'chien', symptomes: 'toux, fièvre'}],
    [{animal: {nom: 'Rex', symptomes: 'toux'}}],
    [{symptome: 'app crashes', maladie: 'null pointer', traitement: 'patch'}],
    [{symptome: 'Disque plein', traitement: 'redémarrage'}],
    [{insurance: {type: 'auto', mutuelle: 'Maiffe', numero_adherent: '99887766'}}],
  ])('leaves %j alone', (json) => {
    expect(categories(json)).toEqual([]);
  });

  it.each([
    [{nom: 'Trousseau', allergie: 'poils de chien'}, 'allergy'],
    [{nom: 'Trousseau', allergies: 'chat', maladie: 'asthme'}, 'pathology'],
    [{type: 'patient', maladie: 'diabète'}, 'pathology'],
  ])('hears %j', (json, category) => {
    expect(categories(json)).toContain(category);
  });
});

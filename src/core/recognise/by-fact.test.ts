import {describe, expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import {byFact} from './by-fact.ts';
import {namesIn} from './names.ts';

const found = (name: string, values: readonly string[], health = false) => {
  const entries = values.map((value) => entry(name, value));
  return byFact(entries, namesIn(entries), health).map(({category}) => category);
};

describe('byFact', () => {
  it.each([
    ['diagnostic', 'VIH', 'infectious'],
    ['diagnostic', 'asthme', 'pathology'],
    ['patient.diagnosis', 'Type 2 diabetes', 'pathology'],
    ['condition', 'Diabète de type 2', 'pathology'],
    ['motif', 'IVG', 'pregnancy'],
    ['symptomes', 'Maux de tête et vision floue', 'health-note'],
    ['diagnostics[].libelle', 'VIH', 'infectious'],
    ['caisse', 'CPAM de Paris', 'amo-org'],
    ['mutuelle', 'Harmonie Mutuelle', 'amc-org'],
    ['dl.analyse', 'VIH', 'infectious'],
    ['reason', 'Suivi de grossesse', 'pregnancy'],
    ['specialite', 'gynecologue', 'appointment-reason'],
    ['speciality', 'Psychiatre', 'appointment-reason'],
    ['medicament', 'Xarelto 20', 'drug'],
    ['produit', 'Levothyrox 75 µg', 'drug'],
    ['items[].item_name', 'Doliprane 1000 mg', 'drug'],
    ['q', 'dépistage VIH anonyme', 'infectious'],
    ['dt', 'Prendre rendez-vous - Dépistage VIH', 'infectious'],
    ['action_name', 'Confirmation de votre rendez-vous IVG', 'pregnancy'],
    ['page_title', 'Mon suivi diabète', 'pathology'],
    ['patient_pathology', 'Parkinson', 'pathology'],
  ])('%s: %s is a %s', (name, value, category) => {
    expect(found(name, [value])).toEqual([category]);
  });

  it.each([
    ['diagnostic', 'DPE classe C'],
    ['diagnosis', 'Diagnostic'],
    ['condition', 'Très bon état'],
    ['symptome', 'ralenti instable'],
    ['caisse', 'Caisse 2'],
    ['mutuelle', 'MAIF'],
    ['service', 'Oncologie'],
    ['film.titre', 'VIH'],
    ['motif', 'rayures'],
    ['reason', 'Suivi de commande'],
    ['specialite', 'pizza'],
    ['specialite', 'mathématiques'],
    ['produit', 'Crème solaire SPF 50 75 ml'],
    ['produit', 'Doliprane'],
    ['q', 'diabète de type 2 : les nouveaux traitements expliqués'],
    ['q', 'lunettes de soleil'],
    ['search', 'test de grossesse clearblue'],
    ['motif', 'Cancer du chien'],
    ['title', 'Asthme'],
    ['page_title', 'Test de grossesse : comment ça marche ?'],
    ['dt', 'Diabète de type 2 : symptômes et traitements'],
    ['subject', 'Le cancer du sein en octobre rose'],
    ['objet', 'Newsletter : vaccin contre la grippe'],
    ['reason', 'pregnancy_page_view'],
    ['reason', 'user_left'],
  ])('%s: %s is none', (name, value) => {
    expect(found(name, [value])).toEqual([]);
  });

  it('takes a blood group under a short name, in health context', () => {
    expect(found('gs', ['O+'], true)).toEqual(['blood-group']);
    expect(found('gs', ['O+'])).toEqual([]);
    expect(found('gs', ['A'], true)).toEqual([]);
  });

  it('leaves a catalogue alone', () => {
    expect(found('produit', ['Doliprane 500 mg', 'Xarelto 20 mg', 'Tahor 10 mg', 'Kardegic 75 mg'])).toEqual(
      [],
    );
  });
});

import {describe, expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import {linesIn} from './lines.ts';

const labels = new Set(['Allergies', 'groupe_sanguin', 'Groupe sanguin', 'Medications', 'Traitement']);
const told = (text: string) =>
  linesIn([entry('note', text)], (label) => labels.has(label)).map(
    ({told: {name, value}, entry: {name: place}}) => `${place} ${name}=${value}`,
  );

describe('linesIn', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a letter',
      'Patient: John Roy\nAllergies: penicillin\nMedications: metformin 500mg',
      ['note Allergies=penicillin', 'note Medications=metformin 500mg'],
    ],
    ['YAML', 'patient:\n  nom: Roy\n  groupe_sanguin: "A+"\n', ['note groupe_sanguin=A+']],
    ['settings', '[patient]\r\nnom=Roy\r\ngroupe_sanguin=A+\r\n', ['note groupe_sanguin=A+']],
    ['a table', '| Champ | Valeur |\n|---|---|\n| Groupe sanguin | A+ |', ['note Groupe sanguin=A+']],
    ['a calendar', 'BEGIN:VEVENT\nSUMMARY:Consultation IVG\nEND:VEVENT', ['note motif=Consultation IVG']],
    ['items', '- **Allergies** : arachide\n- Nom : Roy', ['note Allergies=arachide']],
  ])('reads %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['one line', 'Groupe sanguin : A+ et rien'],
    ['prose', 'Traitement : le repos suffit.\nAllergies : votre médecin décide'],
    ['what is not given', 'Allergies : aucune\nGroupe sanguin :\nNom : Roy'],
    ['a table of many cells', 'Groupe sanguin | A+ | O-\nNom | Roy | Petit'],
    ['a program', 'const a = {\n  Allergies: "latex",\n}'],
    ['types', 'Allergies: string[]\nTraitement: Liste des traitements'],
    ['heads of a table', '| Traitement | Cas |\n|---|---|\n| Repos | 12 |'],
    ['other labels', 'Nom : Roy\nVille : Lyon'],
  ])('leaves %s alone', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

import {describe, expect, it} from 'vitest';
import type {Category} from '../model.ts';
import {impersonal, isDatum, isEcho, switches} from './datum.ts';

describe('isDatum', () => {
  it.each<[Category, string, string]>([
    ['pathology', 'patient.diagnosis', 'Asthme'],
    ['pathology', 'diabete', 'Diabète de type 2'],
    ['vaccination', 'vaccin', 'Vaccin grippe'],
    ['allergy', 'allergies', 'Pénicilline'],
    ['pathology', 'diabetique', 'true'],
    ['optical-rx', 'od.sphere', '-2.25'],
    ['optical-rx', 'od.axe', '180'],
    ['treating-doctor', 'medecin', 'Dr Lefèvre'],
    ['pregnancy', 'hcg', '1250'],
  ])('%s: %s: %s is one', (category, name, value) => {
    expect(isDatum(category, name, value)).toBe(true);
  });

  it.each<[Category, string, string]>([
    ['allergy', 'fr.allergies', 'Allergies'],
    ['pathology', 'fr.diagnosis', 'Diagnostic'],
    ['treating-doctor', 'fr.medecin', 'Votre médecin traitant'],
    ['pathology', 'diagnosis', 'Null pointer exception in module auth'],
    ['pregnancy', 'hcg_id', 'x'],
    ['appointment-reason', 'consultation.type', '30'],
    ['optical-rx', 'sphere.min', '-20'],
    ['optical-rx', 'sphere', '512'],
    ['optical-rx', 'axe', '270'],
    ['vaccination', 'features.vaccination', 'true'],
    ['allergy', 'showAllergies', 'true'],
    ['name', 'fr.patient.nom', 'Nom du patient'],
    ['address', 'fr.ville', 'Ville'],
    ['birth-date', 'details.dateNaissance', 'required'],
    ['claim', 'dashboard.teletransmissions', '5'],
    ['claim', 'tiers_payant', 'non'],
    ['disability', 'aah', 'ok'],
    ['document-upload', 'ordonnance', 'référé'],
    ['drug', 'posologie', '1L/ha'],
    ['drug', 'traitement', 'Antireflet'],
    ['pregnancy', 'grossesse', 'chienne'],
  ])('%s: %s: %s is none', (category, name, value) => {
    expect(isDatum(category, name, value)).toBe(false);
  });
});

describe('isEcho', () => {
  it.each([
    ['Gynécologue', 'gyneco', true],
    ['Diabète', 'diabete', true],
    ['form.groupe_sanguin', 'Groupe sanguin', true],
    ['diagnosis', 'Diagnostic', true],
    ['Diabète', 'Diabète de type 2', false],
    ['allergies', 'Pénicilline', false],
    ['groupe', '+', false],
  ])('of %s by %s: %s', (label, value, echo) => {
    expect(isEcho(label, value)).toBe(echo);
  });
});

describe('switches and impersonal', () => {
  it.each([
    ['features.vaccination', true, false],
    ['patient.vaccination', false, false],
    ['faq[].answer', false, true],
    ['answers[].value', false, false],
  ])('of %s: %s, %s', (name, isSwitch, isImpersonal) => {
    expect([switches.test(name), impersonal.test(name)]).toEqual([isSwitch, isImpersonal]);
  });
});

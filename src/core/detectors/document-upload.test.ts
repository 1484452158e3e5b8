import {describe, expect, it} from 'vitest';
import {documentUpload} from './document-upload.ts';

const found = (value: string, name: string, health = false) => documentUpload.detect(value, {name, health});

describe('document-upload', () => {
  it.each([
    ['carte-vitale.jpg', 'piece.filename'],
    ['attestation_droits.pdf', 'file'],
    ['Ordonnance Dr Exemple.PDF', 'documents[].fileName'],
    ['C:\\fakepath\\ordonnance.pdf', 'upload'],
    ['scan_carte_mutuelle.png', 'attachment'],
    ['resultats_analyses_labo.pdf', 'document'],
    ['compte-rendu-hospitalisation.docx', 'doc.filename'],
    ['ordonnance', 'x.filename'],
  ])('finds %s under %s', (value, name) => {
    expect(found(value, name)?.certainty).toBe('certain');
  });

  it('is less sure under any name, outside health context', () => {
    expect(found('ordonnance.pdf', 'x')?.certainty).toBe('likely');
    expect(found('ordonnance.pdf', 'x', true)?.certainty).toBe('certain');
  });

  it.each([
    ['CV.pdf', 'file.filename'],
    ['facture.pdf', 'file.filename'],
    ['coordonnees.pdf', 'file.filename'],
    ['IMG_0001.jpg', 'file.filename'],
    ['blob', 'file.filename'],
    ['carte-vitale.png', ''],
    ['carte-vitale.png', 'product_image'],
    ['https://cdn.test/img/carte-vitale.png', 'u'],
    ['/img/carte-vitale.png', 'path'],
    ['carte-vitale.svg', 'x'],
    ['ordonnance.js', 'x'],
    ['Mon ordonnance.', 'x'],
    ['ordo_atelier_S48.xlsx', 'files[].name'],
  ])('leaves %s under %s alone', (value, name) => {
    expect(found(value, name, true)).toBeUndefined();
  });
});

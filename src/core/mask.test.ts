import {describe, expect, it} from 'vitest';
import {mask, maskAddress, maskHost, scrub, scrubName} from './mask.ts';

describe('mask', () => {
  it.each([
    ['185057899990139', 'nir', '1••••••••••••••'],
    ['O+', 'blood-group', '•• (2)'],
    ['Dupont', 'name', '•••••• (6)'],
    ['1234', 'patient-id', '•••• (4)'],
    ['', 'name', ' (0)'],
  ] as const)('shows %s (%s) as %s', (value, category, masked) => {
    expect(mask(value, category)).toBe(masked);
  });
});

describe('scrub', () => {
  it.each([
    ['Dossier de 1 85 05 78 999 901 39', 'Dossier de …'],
    ['jeanne@exemple.test', '…'],
    ['Né le 12/05/1985', 'Né le …'],
    ['06.12.34.56.78', '…'],
    ['1*85*05*78*999*901*39', '…'],
    ['1  85  05  78', '…'],
    ['１８５０５７８９９９９０１３９', '…'],
  ])('takes the datum out of %s', (text, safe) => {
    expect(scrub(text)).toBe(safe);
  });

  it.each([
    ['Numéro de sécurité sociale (15 chiffres)'],
    ['patient.ids[].nir'],
    ['Année 2024'],
    ['OD sphère -2.25'],
  ])('leaves %s as it is', (text) => {
    expect(scrub(text)).toBe(text);
  });

  it('takes out what was typed, whatever its case', () => {
    expect(scrub('Bonjour DUPONT, ordonnance', ['Dupont'])).toBe('Bonjour …, ordonnance');
  });
});

describe('maskAddress', () => {
  it.each([
    ['https://a.test/r?nir=185057899990139&v=2#x', 'https://a.test/r?nir=…&v=…'],
    ['https://u:p@a.test/', 'https://a.test/'],
    ['https://a.test/dossier/185057899990139/vue', 'https://a.test/dossier/…/vue'],
    ['https://a.test/p/1%2085%2005%2078%20999%20901%2039', 'https://a.test/p/…'],
    ['https://a.test/?185057899990139', 'https://a.test/?…'],
    ['https://a.test/?flag', 'https://a.test/?flag'],
    ['https://185057899990139.mesure.test/c', 'https://….mesure.test/c'],
    ['https://a.test/t/eyJuaXIiOiIxODUwNTc4OTk5OTAxMzkifQ', 'https://a.test/t/…'],
    ['http://127.0.0.1:8080/lecteur', 'http://127.0.0.1:8080/lecteur'],
    ['data:text/html,185057899990139', 'data:…'],
    ['http://a.test/1/85/05/78/999/901/39/x', 'http://a.test/…/…/…/…/…/…/…/x'],
    ['https://a.test/?1&85&05&78&999&901&39', 'https://a.test/?…&…&…&…&…&…&…'],
    ['https://1.85.05.78.999.901.39.a.test/', 'https://….….….….….….….a.test/'],
    ['https://1-85-05-78-999-901-39.test/', 'https://….test/'],
    ['http://[2001:db8:85a3:1234:5678:8a2e:370:7334]/x', 'http://[2001:db8:85a3:1234:5678:8a2e:370:7334]/x'],
    ['no address', ''],
  ])('shows %s as %s', (address, masked) => {
    expect(maskAddress(address)).toBe(masked);
  });

  it('hides a typed value in the path', () => {
    expect(maskAddress('https://a.test/patient/dupont', ['Dupont'])).toBe('https://a.test/patient/…');
  });
});

describe('maskHost', () => {
  it.each([
    ['labo.test:8443', 'labo.test:8443'],
    ['[::1]:80', '[::1]:80'],
    ['192.168.1.10', '192.168.1.10'],
    ['dupont-185057.suivi.test', '….suivi.test'],
  ])('shows %s as %s', (host, masked) => {
    expect(maskHost(host)).toBe(masked);
  });
});

describe('scrubName', () => {
  it.each([
    ['patient.nir', 'patient.nir'],
    ['dossier.assures[].numeroSecuriteSociale', 'dossier.assures[].numeroSecuriteSociale'],
    ['PID.3.1 matricule ins', 'PID.3.1 matricule ins'],
    ['MTg1MDU3ODk5OTkwMTM5.x', '….x'],
    ['a[333138353035373839].b', 'a[…].b'],
    ['u_9f86d081884c7d659a2feaa0c55ad015', '…'],
    ['185057899990139', '…'],
    ['MDYxMjM0NTY3OA.nir', '….nir'],
    ['paul_durand_gmail_com.nir', '….nir'],
  ])('shows %s as %s', (name, shown) => {
    expect(scrubName(name, [])).toBe(shown);
  });

  it('hides what was typed in base64 and hex, too', () => {
    const hex = Buffer.from('hildegarde').toString('hex');
    expect(scrubName(`aGlsZGVnYXJkZQ.${hex}.groupe_sanguin`, ['hildegarde'])).toBe('….….groupe_sanguin');
  });
});

import {describe, expect, it} from 'vitest';
import {isWeb, pageOf, siteOf} from './page-of.ts';

describe('pageOf', () => {
  it('names a page without its data', () => {
    expect(
      pageOf('https://www.doctolib.fr:8443/d/185057899990139?nir=1#x', [], 'Dossier 185057899990139'),
    ).toEqual({
      url: 'https://www.doctolib.fr:8443/d/…?nir=…',
      host: 'www.doctolib.fr:8443',
      domain: 'doctolib.fr',
      secure: true,
      kind: 'appointment',
      title: 'Dossier …',
    });
  });

  it.each([['chrome://extensions'], ['about:blank'], [''], ['file:///etc/hosts']])(
    'names nothing of %s',
    (address) => {
      expect(pageOf(address)).toEqual({url: '', host: '', domain: '', secure: false, kind: null});
      expect(isWeb(address)).toBe(false);
    },
  );
});

describe('siteOf', () => {
  it.each([
    ['https://www.doctolib.fr:8443/d/1', 'doctolib.fr'],
    ['https://portail.example', 'portail.example'],
    ['about:blank', ''],
  ])('gives for %s the site %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });
});

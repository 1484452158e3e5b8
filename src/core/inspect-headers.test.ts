import {describe, expect, it} from 'vitest';
import {inspectHeaders} from './inspect-headers.ts';
import type {Watched} from './model.ts';

const NIR = '185057899990139';
const watched: readonly Watched[] = [{category: 'name', certainty: 'certain', value: 'Zéphirine Tournemire'}];
const knowledge = {watched, health: false};

describe('inspectHeaders', () => {
  it.each<[string, string, string, string, string]>([
    ['Referer', `https://portail.test/dossier?nir=${NIR}`, 'nir', 'referer', 'nir'],
    ['referer', `https://portail.test/dossier/${NIR}`, 'nir', 'referer', ''],
    ['Cookie', `sid=1; nir=${NIR}; lang=fr`, 'nir', 'cookie', 'nir'],
    ['cookie', `profil=${encodeURIComponent(JSON.stringify({nir: NIR}))}`, 'nir', 'cookie', 'profil.nir'],
    ['X-Nir', NIR, 'nir', 'header', 'x-nir'],
    ['Authorization', `Basic ${btoa(`${NIR}:secret`)}`, 'nir', 'header', 'authorization'],
    ['Sec-WebSocket-Protocol', `v1, ${NIR}`, 'nir', 'header', 'sec-websocket-protocol'],
    ['X-User', 'Zéphirine Tournemire', 'name', 'header', 'x-user'],
  ])('finds in %s: %s', (name, value, category, where, entry) => {
    const hits = inspectHeaders([{name, value}], {watched, health: true});
    expect(hits).toContainEqual(expect.objectContaining({category, where, name: entry}));
    expect(JSON.stringify(hits)).not.toContain(NIR);
  });

  it.each<[string, string]>([
    ['User-Agent', 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0'],
    ['Accept', 'text/html,application/xhtml+xml;q=0.9'],
    ['If-None-Match', `"${NIR}"`],
    ['Sec-CH-UA-Model', '"SM-1850578999"'],
    ['Referer', 'https://portail.test/'],
    ['Cookie', '_ga=GA1.1.1116446470.1763740800; sid=9f86d081884c7d659a2feaa0c55ad015'],
    ['Cookie', 'sans-valeur'],
    ['X-Request-Id', '18505789-9990-1390-8505-789999013900'],
    ['X-Empty', ''],
  ])('leaves alone %s: %s', (name, value) => {
    expect(inspectHeaders([{name, value}, {name: 'X-None'}], knowledge)).toEqual([]);
  });
});

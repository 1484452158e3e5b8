import {describe, expect, it} from 'vitest';
import {xmlValues} from './xml.ts';

const read = (text: string, most = 1000) => xmlValues(text, most);

describe('xmlValues', () => {
  it.each([
    ['<patient><nir>1</nir></patient>', [['patient.nir', '1']]],
    [
      '<patient><id extension="185" root=\'1.2.250\'/><nom>L&#233;a</nom></patient>',
      [
        ['patient.id.extension', '185'],
        ['patient.id.root', '1.2.250'],
        ['patient.nom', 'Léa'],
      ],
    ],
    [
      '<?xml version="1.0" encoding="UTF-8"?>\n<soap:Envelope xmlns:soap="http://a.test/"><soap:Body>' +
        '<m:nir type="x">1</m:nir></soap:Body></soap:Envelope>',
      [
        ['Envelope.Body.nir.type', 'x'],
        ['Envelope.Body.nir', '1'],
      ],
    ],
    [
      '<a><!-- nir=185 --><b>1</b></a>',
      [
        ['a.!--', 'nir=185'],
        ['a.b', '1'],
      ],
    ],
    [
      '<!-- Roux --><a>1</a>',
      [
        ['!--', 'Roux'],
        ['a', '1'],
      ],
    ],
    ['<!-- --><a><![CDATA[1 < 2 & 3]]></a>', [['a', '1 < 2 & 3']]],
    ['<a\n  b = "x > y"\n/>', [['a.b', 'x > y']]],
    ['<Patient xmlns="urn:x"><family value="Roux" /></Patient>', [['Patient.family.value', 'Roux']]],
    [
      '<!DOCTYPE svg><svg width=10 d="M0 0"></svg>',
      [
        ['svg.width', '10'],
        ['svg.d', 'M0 0'],
      ],
    ],
    ['<é><prénom>Zoé</prénom></é>', undefined],
    ['<!DOCTYPE html><html><p>1</p></html>', [['html.p', '1']]],
    [
      '<p><input name="n" value="1"><b>2</b></p>',
      [
        ['p.input.name', 'n'],
        ['p.input.value', '1'],
        ['p.b', '2'],
      ],
    ],
    [
      '<tr><td></td><td>1</td></tr>',
      [
        ['tr', ''],
        ['tr.td', ''],
        ['tr.td', '1'],
      ],
    ],
    [
      '<p><input type="radio" value="1"><input type="radio" value="2" checked></p>',
      [
        ['p.input.type', 'radio'],
        ['p.input.offered', '1'],
        ['p.input.type', 'radio'],
        ['p.input.value', '2'],
        ['p.input.checked', 'checked'],
      ],
    ],
    [
      '<p><option selected>A</option></p>',
      [
        ['p.option.selected', 'selected'],
        ['p.option', 'A'],
      ],
    ],
    [
      '<p><script>if (a < b) c("</p>")</script><b>1</b></p>',
      [
        ['p.script', 'if (a < b) c("</p>")'],
        ['p.b', '1'],
      ],
    ],
    ['<ligne><prénom>Zoé</prénom></ligne>', [['ligne.prénom', 'Zoé']]],
  ])('reads %s', (text, pieces) => {
    expect(read(text)).toEqual(pieces && {pieces, whole: true, cut: false});
  });

  it.each([
    ['<a><nir>1850578', [['a.nir', '1850578']]],
    ['<a nir="1850578', [['a.nir', '1850578']]],
    ['<a nir="185', [['a.nir', '185']]],
    [
      '<p>185<b>057</b>899<br>990</p>',
      [
        ['p', '185'],
        ['p.b', '057'],
        ['p', '899'],
        ['p', '990'],
      ],
    ],
    [
      '<a>1 < 2</a>',
      [
        ['a', '1'],
        ['a', '2'],
      ],
    ],
    [
      '<!DOCTYPE a [<!ENTITY n "185">]><a>1</a>',
      [
        ['', ']>'],
        ['a', '1'],
      ],
    ],
    [
      '<a><b>1</a></b>2',
      [
        ['a.b', '1'],
        ['', '2'],
      ],
    ],
    ['<a><![CDATA[185', [['a', '185']]],
    [
      '<a>1</a> and more',
      [
        ['a', '1'],
        ['', 'and more'],
      ],
    ],
  ])('reads %s as far as it goes, and says that it is not all', (text, pieces) => {
    expect(read(text)).toEqual({pieces, whole: false, cut: false});
  });

  it.each([
    ['plain'],
    ['a < b'],
    ['<3 merci'],
    [`<!DOCTYPE html><html><body>${'1 '.repeat(100_000)}</body></html>`],
    ['{"a":"<b>1</b>"}'],
    ['<?php echo 1;'],
    ['<jean@a.test> a dit'],
    ['<br/>'],
    [''],
  ])('leaves %s alone', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('stops at the bound it is given', () => {
    expect(read('<a>1</a>'.repeat(9), 4)).toMatchObject({cut: true, whole: false, pieces: {length: 4}});
    expect(read('<a>1</a>'.repeat(4), 4)).toMatchObject({cut: false, whole: true});
    expect(read(`<a ${'b="1" '.repeat(100_000)}/>`, 4)?.pieces).toHaveLength(4);
  });

  it.each([
    ['nesting', `${'<a>'.repeat(300_000)}1`],
    ['open tags', '<a '.repeat(300_000)],
    ['quotes', `<a ${'b="'.repeat(300_000)}`],
    ['both quotes', `<a ${`b="c' `.repeat(200_000)}`],
    ['comments', '<a>1<!--'.repeat(100_000)],
    ['brackets', `<a>${'<'.repeat(1_000_000)}`],
    ['blanks', `<a${' '.repeat(1_000_000)}`],
    ['equals', `<a b${' ='.repeat(500_000)}`],
    ['closings', `<a>1${'</b>'.repeat(200_000)}`],
    ['an endless name', `<${'a'.repeat(1_000_000)}>1`],
  ])('is not slowed by %s', (_, text) => {
    const began = process.cpuUsage().user;
    read(text, 1000);
    expect(process.cpuUsage().user - began).toBeLessThan(1_500_000);
  });
});

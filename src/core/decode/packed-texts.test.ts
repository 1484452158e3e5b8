import lz from 'lz-string';
import {describe, expect, it} from 'vitest';
import {marksOf} from './marks.ts';
import {lzOf, wide} from './packed-texts.ts';
import {reversed} from './reversed.ts';
import {Work} from './work.ts';

const text = 'Hildegarde Trousseau, née le 12/05/1985';

describe('lzOf', () => {
  it('reads what was packed, forwards and backwards', () => {
    const run = lz.compressToBase64(text);
    expect(lzOf(run, new Work(1000))?.pieces).toEqual([['', text]]);
    expect(lzOf(reversed(run), new Work(1000))?.encoding).toEqual(['reversed', 'lz-string']);
  });

  it.each(['185057899990139185057', 'aaaaaaaaaaaaaaaaaaaaaaaa', 'dGV4dGUgZW4gY2xhaXIgaWNp'])(
    'leaves %s',
    (run) => {
      expect(lzOf(run, new Work(1000))).toBeUndefined();
    },
  );
});

describe('wide', () => {
  it('reads what was packed in wide characters', () => {
    const packed = lz.compressToUTF16(text);
    expect(wide(packed, marksOf(packed), new Work(1000))[0]?.pieces).toEqual([['', text]]);
  });

  it.each(['Ελληνικά και άλλα', '漢字漢字漢字', '😀 merci 😀😀', 'déjà vu — « oui »', 'мама мыла раму'])(
    'leaves what people write: %s',
    (written) => {
      const work = new Work(1000);
      expect(wide(written, marksOf(written), work)).toEqual([]);
      expect(work.exhausted).toBe(false);
    },
  );
});

import {describe, expect, it} from 'vitest';
import {isRaw, isVoid, looksXml} from './elements.ts';

describe('looksXml', () => {
  it.each([
    '<a>',
    '<?xml version="1.0"?>',
    '<!-- a --><b/>',
    '<soap:Envelope>',
    '<!doctype html>',
    '<html lang="fr">',
  ])('knows %s', (text) => {
    expect(looksXml(text)).toBe(true);
  });

  it.each(['a < b', '<3', '<?php echo 1;', '<jean@a.test>', '', `<html>${'1 '.repeat(100_000)}`])(
    'leaves %s alone',
    (text) => {
      expect(looksXml(text)).toBe(false);
    },
  );
});

describe('isVoid', () => {
  it.each([
    ['br', false],
    ['IMG', true],
    ['input', true],
  ])('knows %s', (name, hasAttributes) => {
    expect(isVoid(name, hasAttributes)).toBe(true);
  });

  it.each([
    ['input', false],
    ['p', true],
    ['link', true],
  ])('leaves %s alone', (name, hasAttributes) => {
    expect(isVoid(name, hasAttributes)).toBe(false);
  });
});

describe('isRaw', () => {
  it('knows a script and a style, and nothing else', () => {
    expect(['script', 'STYLE', 'p', 'scripts'].map(isRaw)).toEqual([true, true, false, false]);
  });
});

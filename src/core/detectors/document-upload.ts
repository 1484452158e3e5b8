/**
 * Documents of health, by the name of their file: a carte vitale, an attestation of rights, an ordonnance,
 * a mutuelle card, results, a report. Other files (CV.pdf, facture.pdf, coordonnees.pdf) stay silent, as do
 * addresses and the pictures of a site. Source: identifiers, VITALE_UP and RX_UP; see codes/health-file.ts.
 */
import {isHealthFile} from '../codes/health-file.ts';
import type {Detector} from '../model.ts';
import {tokensOf} from '../vocabulary/tokens.ts';

export const documentUpload: Detector = {
  id: 'document-upload',
  digits: 0,

  detect(value, {name, health}) {
    if (value.length < 6 || value.length > 260 || name === '') return undefined;
    const isUpload = name.endsWith('.filename');
    if (!isUpload && !(hasEnding(value) && ending.test(value))) return undefined;
    const file = baseOf(value);
    if (file === undefined || !isHealthFile(file.replace(/\.[A-Za-z0-9]{2,5}$/, ''), health))
      return undefined;
    const tokens = tokensOf(name);
    if (!isUpload && tokens.some((token) => shown.has(token)) && !tokens.some((token) => sent.has(token)))
      return undefined;
    const isSure = isUpload || health || tokens.some((token) => sent.has(token));
    return {certainty: isSure ? 'certain' : 'likely', value: file};
  },
};

/** The endings of documents and photographs; `.svg` is the site's own, a spreadsheet is somebody's work. */
const ending = /\.(?:pdf|jpe?g|png|heic|heif|webp|tiff?|bmp|docx?|odt|rtf|txt|zip|xml|hl7|dcm)$/i;

/** A point stands three or four characters before the end. */
function hasEnding(value: string): boolean {
  const end = value.length;
  return value.charCodeAt(end - 4) === 46 || value.charCodeAt(end - 5) === 46;
}

/** The file's own name; an address names a page or a picture, not a document. */
function baseOf(value: string): string | undefined {
  const file = value.replace(/^[A-Za-z]:\\(?:[^\\]{1,80}\\){0,8}/, '').trim();
  const stored = folders.test(file) ? file.slice(file.lastIndexOf('/') + 1) : file;
  return /[/\\<>{}\n?]/.test(stored) ? undefined : stored;
}

/** Where stores keep what people send: `uploads/2024/ordonnance.pdf`. */
const folders =
  /^(?:[\w.-]{1,60}\/){0,6}(?:uploads?|documents?|files?|attachments?|pieces?|justificatifs?|patients?|dossiers?|users?)\/(?:[\w.-]{1,60}\/){0,6}[^/]{1,120}$/i;

/** Names of what a page shows, and of what a person sends. */
const shown: ReadonlySet<string> = new Set(
  'image img icon icone logo src href url picture banner banniere thumbnail avatar asset background poster cover'.split(
    ' ',
  ),
);
const sent: ReadonlySet<string> = new Set(
  'file filename fichier upload document doc attachment piece jointe justificatif scan photo'.split(' '),
);

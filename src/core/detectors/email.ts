/**
 * E-mail addresses (RFC 5321 §4.1.2, as people have them), whole or in a text. Left alone: a role's address
 * (contact@, no-reply@), what an address of the web holds before its host, names of files (`logo@2x.png`),
 * packages with their version.
 */
import type {Detector} from '../model.ts';

export const email: Detector = {
  id: 'email',
  digits: 0,

  detect(value) {
    if (value.length < 6 || value.length > 20_000) return undefined;
    let at = value.indexOf('@');
    for (let tried = 0; at > 0 && tried < most; tried += 1) {
      const found = addressAround(value, at);
      if (found !== undefined) return {certainty: 'certain', value: found};
      at = value.indexOf('@', at + 1);
    }
    return undefined;
  },
};

/** Signs tried in one text. */
const most = 100;

/** Letters with accents are legal since RFC 6531. Behind `//` or `user:` stand credentials, not a mailbox. */
const before =
  /(?:^|mailto:|[^\p{L}\p{N}._%+'~/@:-]|:(?!\/))([\p{L}\p{N}_%+'~-]{1,64}(?:\.[\p{L}\p{N}_%+'~-]{1,64}){0,7})$/iu;
const credentials = /\/\/[^\s/?#@]{0,64}$/;
const after =
  /^((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,6}\p{L}{2,24})(?![\p{L}\p{N}@_-]|:\d|\.\p{L})/u;

function addressAround(text: string, at: number): string | undefined {
  const domain = after.exec(text.slice(at + 1, at + 256))?.[1];
  if (domain === undefined) return undefined;
  const start = text.slice(Math.max(0, at - 66), at);
  const local = credentials.test(start) ? undefined : before.exec(start)?.[1];
  if (local === undefined || isRole(local) || isFile(domain)) return undefined;
  return `${local}@${domain}`;
}

const roles =
  /^(?:contacts?|infos?|information|support|help|hello|bonjour|no-?_?reply|ne-?pas-?repondre|noreply[\w-]*|do-?not-?reply|admin|administrat(?:or|ion)|webmaster|postmaster|abuse|security|privacy|dpo|rgpd|cnil|sales|commercial|service-?clients?|sav|press[e]?|jobs|recrutement|newsletter|notifications?|mailer-daemon|root|git|accueil|secretariat|team|equipe|feedback|billing|facturation)$/i;

const isRole = (local: string): boolean => roles.test(local);

const isFile = (domain: string): boolean =>
  /\.(?:png|jpe?g|gif|svg|webp|avif|ico|js|mjs|ts|tsx|jsx|css|scss|json|html?|php|map|md|pdf|woff2?|mp4|local|internal|ingest|dsn)$|(?:^|\.)sentry\.io$|^\dx\./i.test(
    domain,
  );

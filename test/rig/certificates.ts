/**
 * A throw-away certificate authority and one certificate for the given hosts, made in memory.
 * Nothing is written to disk and no trust store of the person is touched: each browser is told
 * of the authority for one temporary profile only.
 */
import './reflection.ts';
import {createHash, webcrypto} from 'node:crypto';
import * as x509 from '@peculiar/x509';

const algorithm = {name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256'};
const day = 24 * 3600 * 1000;

export interface Certificates {
  /** Private key of the leaf. */
  readonly key: string;
  /** Leaf, then authority. */
  readonly chain: string;
  readonly authority: string;
  readonly authorityDer: string;
  /** SHA-256 of the public keys, base64: leaf and authority. */
  readonly pins: readonly string[];
}

/** `*.example.test` covers one level of subdomains. */
export async function makeCertificates(hosts: readonly string[]): Promise<Certificates> {
  const authorityKeys = await newKeys();
  const leafKeys = await newKeys();
  const authority = await makeAuthority(authorityKeys);
  const leaf = await makeLeaf(authority, authorityKeys.privateKey, leafKeys.publicKey, hosts);
  const key = x509.PemConverter.encode(
    await webcrypto.subtle.exportKey('pkcs8', leafKeys.privateKey),
    'PRIVATE KEY',
  );
  return {
    key,
    chain: `${leaf.toString('pem')}\n${authority.toString('pem')}\n`,
    authority: authority.toString('pem'),
    authorityDer: Buffer.from(authority.rawData).toString('base64'),
    pins: [pinOf(leaf), pinOf(authority)],
  };
}

function newKeys(): Promise<webcrypto.CryptoKeyPair> {
  x509.cryptoProvider.set(webcrypto as Crypto);
  return webcrypto.subtle.generateKey(algorithm, true, [
    'sign',
    'verify',
  ]) as Promise<webcrypto.CryptoKeyPair>;
}

function validity() {
  const now = Date.now();
  return {notBefore: new Date(now - day), notAfter: new Date(now + 30 * day), signingAlgorithm: algorithm};
}

async function makeAuthority(keys: webcrypto.CryptoKeyPair): Promise<x509.X509Certificate> {
  return x509.X509CertificateGenerator.createSelfSigned({
    ...validity(),
    serialNumber: '01',
    name: 'CN=Vitalerte throw-away authority',
    keys: keys as CryptoKeyPair,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey as CryptoKey),
    ],
  });
}

async function makeLeaf(
  authority: x509.X509Certificate,
  signingKey: webcrypto.CryptoKey,
  publicKey: webcrypto.CryptoKey,
  hosts: readonly string[],
): Promise<x509.X509Certificate> {
  return x509.X509CertificateGenerator.create({
    ...validity(),
    serialNumber: '02',
    subject: 'CN=Vitalerte sample portal',
    issuer: authority.subject,
    publicKey: publicKey as CryptoKey,
    signingKey: signingKey as CryptoKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension(hosts.map((host) => ({type: 'dns' as const, value: host}))),
      await x509.AuthorityKeyIdentifierExtension.create(authority.publicKey),
    ],
  });
}

function pinOf(certificate: x509.X509Certificate): string {
  return createHash('sha256').update(Buffer.from(certificate.publicKey.rawData)).digest('base64');
}

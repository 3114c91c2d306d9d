import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { findEncodedPrivateKey, findPrivateKey } from '../../../shared/secrets/private-key.ts';

const { privateKey } = generateKeyPairSync('ed25519');
const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString().trim();
const find = (text: string, start = 0) =>
  findPrivateKey({ text, path: '', format: 'unknown' }, start);

describe('findPrivateKey', () => {
  it.each([
    ['PKCS #8', pem],
    ['PKCS #1', rsa.export({ type: 'pkcs1', format: 'pem' }).toString().trim()],
    ['one line with escapes', pem.replaceAll('\n', '\\n')],
  ])('finds a key in the form %s', (_name, text) => {
    expect(find(text)).toMatchObject({ start: 0, end: text.length, isProved: true });
  });

  it('assigns the severity `medium` to an encrypted key', () => {
    const text = privateKey
      .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' })
      .toString();
    expect(find(text)).toMatchObject({ severity: 'medium' });
  });

  it('finds a key even if its end is missing', () => {
    const text = rsa.export({ type: 'pkcs8', format: 'pem' }).toString().slice(0, 500);
    expect(find(text)).toMatchObject({ start: 0 });
  });

  it.each([
    ['an omitted body', '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----'],
    [
      'a body that is not a key',
      `-----BEGIN PRIVATE KEY-----\n${'lt7w'.repeat(20)}\n-----END PRIVATE KEY-----`,
    ],
    ['the words alone', "if (line === '-----BEGIN PRIVATE KEY-----') return true;"],
    ['a public key', pem.replaceAll('PRIVATE', 'PUBLIC')],
  ])('ignores %s', (_name, text) => {
    expect(find(text)).toBeUndefined();
  });

  it('ignores a key whose name marks it as a sample', () => {
    expect(find(`fake_key = '${pem}'`, 12)).toBeUndefined();
  });
});

describe('findEncodedPrivateKey', () => {
  it('finds a key that is encoded in Base64 once more', () => {
    const text = Buffer.from(pem).toString('base64');
    const found = findEncodedPrivateKey({ text, path: '', format: 'unknown' }, 0);
    expect(found).toMatchObject({ start: 0, end: text.length });
  });
});

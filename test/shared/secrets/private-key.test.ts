import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import {
  ENCODED_BEGINS,
  findEncodedPrivateKey,
  findPrivateKey,
} from '../../../shared/secrets/private-key.ts';

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
  ])('finds a key in the format %s', (_name, text) => {
    expect(find(text)).toMatchObject({ start: 0, end: text.length, isProved: true });
  });

  const lines = rsa.export({ type: 'pkcs1', format: 'pem' }).toString().trim().split('\n');
  const each = (before: string, after: string) =>
    lines.map((line) => `${before}${line}${after}`).join('\n');

  it.each([
    ['strings that JavaScript joins', each("'", "\\n' +")],
    ['strings that Visual Basic joins', each('"', '" & vbCrLf & _')],
    ['strings of bytes', each('b"', '\\n"')],
    ['calls', each('sb.append("', '\\n");')],
    ['commands', each("echo '", "' >> key.pem")],
    ['a comment with slashes', each('//', '')],
    ['a comment with dashes', each('--', '')],
    ['added lines of a diff', each('+', '')],
    ['removed lines of a diff', each('-', '')],
    ['a log', each('2026-11-30T10:00:00.0000000Z ', '')],
    ['numbered lines', lines.map((line, at) => `${at + 1}: ${line}`).join('\n')],
    ['Unicode escapes', lines.join('\\u000a')],
    ['octal escapes', lines.join('\\012')],
    ['HTML entities', lines.join('&#10;')],
    ['a URL', encodeURIComponent(lines.join('\n'))],
    // The first 14 characters of a key contain neither + nor /.
    ['a URL with an escaped +', encodeURIComponent(lines.join('\n').replace(/(\n.{14})./, '$1+'))],
    ['a URL with an escaped /', encodeURIComponent(lines.join('\n').replace(/(\n.{14})./, '$1/'))],
    ['a form', lines.join('\n').replaceAll(' ', '+').replaceAll('\n', '%0A')],
  ])('finds a key in %s', (_name, text) => {
    expect(find(text, text.indexOf('-----BEGIN'))).toMatchObject({ isProved: true });
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
    [
      'a program that writes a block',
      "write('-----BEGIN PRIVATE KEY-----' + MainApplicationKeyWriter.encodeEverything(bytes) + '-----END PRIVATE KEY-----')",
    ],
    ['a public key', pem.replaceAll('PRIVATE', 'PUBLIC')],
  ])('ignores %s', (_name, text) => {
    expect(find(text)).toBeUndefined();
  });

  it('ignores a key whose name marks it as a sample', () => {
    expect(find(`fake_key = '${pem}'`, 12)).toBeUndefined();
  });
});

describe('findEncodedPrivateKey', () => {
  it('finds a key that was Base64-encoded a second time', () => {
    const text = Buffer.from(pem).toString('base64');
    const found = findEncodedPrivateKey({ text, path: '', format: 'unknown' }, 0);
    expect(found).toMatchObject({ start: 0, end: text.length });
  });

  it.each([
    ['lines of 76 characters', ''],
    ['one more byte', '#'],
    ['two more bytes', '# '],
    ['a certificate', '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'],
  ])('finds an encoded key with %s in front of it', (_name, before) => {
    const bytes = Buffer.from(`${before}${rsa.export({ type: 'pkcs1', format: 'pem' })}`);
    const text = bytes.toString('base64').replaceAll(/.{76}/g, '$&\n');
    const searched = { text, path: '', format: 'unknown' } as const;
    const starts = ENCODED_BEGINS.flatMap((keyword) => [
      ...text.toLowerCase().replaceAll('\n', ' ').matchAll(new RegExp(keyword, 'g')),
    ]).map(({ index }) => index);
    const found = starts.map((start) => findEncodedPrivateKey(searched, start));
    expect(found.filter(Boolean)).toHaveLength(1);
  });
});

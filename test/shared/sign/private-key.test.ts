import { generateKeyPairSync, type KeyExportOptions } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { readPrivateKey } from '../../../shared/sign/private-key.ts';
import { itWith, runProgram, temporaryFolder } from '../../support/programs.ts';

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

function sealed(box: unknown): string {
  const text = Buffer.from(JSON.stringify(box)).toString('base64');
  return `-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\n${text}\n-----END ENCRYPTED SIGSTORE PRIVATE KEY-----\n`;
}

function aBox(params: Readonly<Record<string, number>>) {
  return {
    kdf: { name: 'scrypt', params: { N: 1024, r: 8, p: 1, ...params }, salt: 'AAAA' },
    cipher: { name: 'nacl/secretbox', nonce: Buffer.alloc(24).toString('base64') },
    ciphertext: Buffer.alloc(64).toString('base64'),
  };
}

describe('readPrivateKey', () => {
  it.each<[string, KeyExportOptions<'pem'>, string]>([
    ['PKCS #8', { format: 'pem', type: 'pkcs8' }, ''],
    ['SEC 1', { format: 'pem', type: 'sec1' }, ''],
    [
      'encrypted PKCS #8',
      { format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: 'hunter2' },
      'hunter2',
    ],
  ])('reads %s', async (_, options, password) => {
    const text = privateKey.export(options).toString();
    expect((await readPrivateKey(text, password)).equals(privateKey)).toBe(true);
  });

  itWith(
    ['cosign'],
    'reads the output of cosign generate-key-pair only with its password',
    async () => {
      const cwd = temporaryFolder('cosign-key');
      const env = { COSIGN_PASSWORD: 'correct horse' };
      await runProgram('cosign', ['generate-key-pair'], { cwd, env });
      const text = await readFile(`${cwd}/cosign.key`, 'utf8');
      const key = await readPrivateKey(text, 'correct horse');
      expect(key.asymmetricKeyDetails).toEqual({ namedCurve: 'prime256v1' });
      await expect(readPrivateKey(text, 'battery staple')).rejects.toThrow('does not decrypt');
    },
  );

  it.each([
    ['a file without a key', 'hello', 'cannot be read'],
    ['a file that is too large', 'x'.repeat(70_000), 'too large'],
    ['a box that is not JSON', sealed('').replace(/IiI=/, 'e2'), 'not in cosign’s format'],
    ['a box without the required fields', sealed({}), 'not in cosign’s format'],
    [
      'a box with a different cipher',
      sealed({ ...aBox({}), cipher: { name: 'rot13' } }),
      'not supported',
    ],
    ['a box that needs excessive memory', sealed(aBox({ N: 2 ** 24 })), 'scrypt cost'],
    ['a box that needs excessive time', sealed(aBox({ p: 1_000 })), 'scrypt cost'],
    ['a cost that is not a power of two', sealed(aBox({ N: 1_000 })), 'not in cosign’s format'],
    ['a box with a different password', sealed(aBox({})), 'does not decrypt'],
  ])('rejects %s', async (_, text, message) => {
    await expect(readPrivateKey(text, 'secret')).rejects.toMatchObject({
      code: 'input-invalid',
      message: expect.stringContaining(message),
    });
  });

  it.each(['P-384', 'rsa', 'ed25519'])('rejects a key of the kind %s', async (kind) => {
    const pair =
      kind === 'rsa'
        ? generateKeyPairSync('rsa', { modulusLength: 2048 })
        : kind === 'ed25519'
          ? generateKeyPairSync('ed25519')
          : generateKeyPairSync('ec', { namedCurve: kind });
    const text = pair.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
    await expect(readPrivateKey(text, '')).rejects.toThrow('not ECDSA P-256');
  });
});

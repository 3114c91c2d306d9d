import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { execProgram } from '../../../shared/host/exec-program.ts';
import { isKmsUri, openKmsSigner, type RunProgram } from '../../../shared/sign/kms-signer.ts';
import { itWith, runProgram, temporaryFolder } from '../../support/programs.ts';
import { network } from '../../support/signing.ts';

const NONE = { fulcioUrl: '', logs: [], timestampUrls: [] };
const KEY = 'awskms:///alias/release';

/** A fake cosign with its own key. `asked` contains the arguments of each call. */
function fakeCosign(curve = 'P-256', signedInstead?: Buffer) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: curve });
  const asked: string[] = [];
  const exec: RunProgram = async (_, args, options) => {
    asked.push(args.join(' '));
    if (args.includes('--help')) return answer('--tlog-upload=true:\n--use-signing-config=true:');
    if (args[0] === 'public-key')
      return answer(publicKey.export({ format: 'pem', type: 'spki' }).toString());
    const bytes = signedInstead ?? options?.stdin ?? Buffer.alloc(0);
    return answer(`${sign('sha256', bytes, privateKey).toString('base64')}\n`);
  };
  return { exec, asked };
}

function answer(text: string, exitCode = 0, stderr = '') {
  return { exitCode, stdout: Buffer.from(text), stderr };
}

describe('openKmsSigner', () => {
  it('requests the public key only once, and requests raw signatures', async () => {
    const { exec, asked } = fakeCosign();
    const signer = await openKmsSigner(KEY, '', NONE, { exec, network });
    const signature = await signer.sign(Buffer.from('x'));
    const key = createPublicKey(signer.verifierPem);
    expect(verify('sha256', Buffer.from('x'), key, signature)).toBe(true);
    expect(asked).toEqual([
      `public-key --key ${KEY}`,
      'sign-blob --help',
      `sign-blob --key ${KEY} --tlog-upload=false --use-signing-config=false --yes -`,
    ]);
  });

  it('rejects a signature over different content', async () => {
    const { exec } = fakeCosign('P-256', Buffer.from('other'));
    const signer = await openKmsSigner(KEY, '', NONE, { exec, network });
    await expect(async () => await signer.sign(Buffer.from('x'))).rejects.toThrow(
      'does not match its public key',
    );
  });

  it('rejects a key with a different curve', async () => {
    const { exec } = fakeCosign('P-384');
    await expect(openKmsSigner(KEY, '', NONE, { exec, network })).rejects.toMatchObject({
      code: 'input-invalid',
    });
  });

  it('shows the error from cosign on one line', async () => {
    const exec: RunProgram = async () => answer('', 1, 'Error: no\n credentials\n');
    await expect(openKmsSigner(KEY, '', NONE, { exec, network })).rejects.toThrow(
      'cosign public-key failed with exit code 1: Error: no credentials',
    );
  });

  itWith(['cosign'], 'signs with a key through the real cosign', async () => {
    const folder = temporaryFolder('kms');
    const env = { COSIGN_PASSWORD: 'correct horse' };
    await runProgram('cosign', ['generate-key-pair'], { cwd: folder, env });
    const exec: RunProgram = (command, args, options) =>
      execProgram(process.env, command, args, options);
    const key = join(folder, 'cosign.key');
    const signer = await openKmsSigner(key, 'correct horse', NONE, { exec, network });
    const signature = await signer.sign(Buffer.from('release'));
    const publicKey = createPublicKey(readFileSync(join(folder, 'cosign.pub'), 'utf8'));
    expect(verify('sha256', Buffer.from('release'), publicKey, signature)).toBe(true);
    await expect(openKmsSigner(key, 'wrong', NONE, { exec, network })).rejects.toMatchObject({
      code: 'input-invalid',
    });
  });
});

describe('isKmsUri', () => {
  it.each([
    ['awskms:///alias/a', true],
    ['hashivault://release', true],
    ['pkcs11:token=release', true],
    ['vaultplugin://release', true],
    ['C:\\keys\\cosign.key', false],
    ['cosign.key', false],
    ['env://COSIGN_PRIVATE_KEY', false],
    ['my/awskms://x', false],
  ])('for %s, returns %s', (key, want) => expect(isKmsUri(key)).toBe(want));
});

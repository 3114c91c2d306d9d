import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { main as sign } from '../../../../actions/sign/main.ts';
import { main as verify } from '../../../../actions/verify/main.ts';
import { UserError } from '../../../../shared/errors/errors.ts';
import { openKeySigning } from '../../../../shared/flows/signing/key-signing.ts';
import { execProgram } from '../../../../shared/host/exec-program.ts';
import {
  actionHost,
  aLayout,
  DEBIAN,
  sigstoreInputs,
  written,
} from '../../../support/action-host.ts';
import { aRun, aSigner, BY_KEY } from '../../../support/fake-run.ts';
import { type KeyService, startKeyService } from '../../../support/key-service.ts';
import { describeWith, itWith, runProgram, temporaryFolder } from '../../../support/programs.ts';
import { type LocalSigstore, startSigstore } from '../../../support/sigstore.ts';

const PEM = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .privateKey.export({ format: 'pem', type: 'pkcs8' })
  .toString();

let sigstore: LocalSigstore;
let services: Readonly<Record<string, string>>;
beforeAll(async () => {
  sigstore = await startSigstore();
  services = await sigstoreInputs(sigstore);
});
afterAll(() => sigstore.close());

/** Creates a file to sign in a separate folder. */
function aFile(content = 'release'): string {
  const path = join(temporaryFolder('file'), 'app.tgz');
  writeFileSync(path, content);
  return path;
}

describe('a user’s key', () => {
  it.each([
    ['in a file', () => ({ key: keyFile(PEM) }), {}],
    ['in the environment', () => ({ key: 'env://RELEASE_KEY' }), { RELEASE_KEY: PEM }],
  ])(
    '%s signs without a request, and its signature can be verified with the key alone',
    async (_, key, env) => {
      const host = actionHost({ image: await aLayout(DEBIAN), ...key() }, { env });
      await sign(host);
      expect(written(host, 'sign.sigstore.json')).toMatchObject({
        verificationMaterial: { publicKey: { hint: expect.any(String) }, tlogEntries: [] },
      });
      expect(host.heard.finished).toMatchObject([{ outcome: 'pass' }]);
    },
  );

  it('is masked if it comes from the environment', async () => {
    const env = { RELEASE_KEY: PEM };
    const host = actionHost({ 'subject-path': aFile(), key: 'env://RELEASE_KEY' }, { env });
    await sign(host);
    expect(host.heard.masks).toContain(PEM);
  });

  it('creates log entries if the inputs name a log, and its evidence verifies with that log', async () => {
    const image = await aLayout(DEBIAN);
    const host = actionHost({ image, key: keyFile(PEM), ...services });
    await sign(host);
    expect(host.heard.outputs.get('log-index')).toMatch(/^\d+$/);
    const again = actionHost({ image, key: keyFile(PEM), ...services });
    await sign(again);
    expect(again.heard.infos.join()).toContain('was already signed');
  });

  it.each([
    ['a missing variable', 'env://NONE', 'input-missing'],
    ['a missing file', '/nonexistent', 'file-not-found'],
  ])('causes an error if it refers to %s', async (_, key, code) => {
    const host = actionHost({ 'subject-path': aFile(), key });
    await expect(sign(host)).rejects.toMatchObject({ code });
  });

  itWith(['cosign'], 'is decrypted with its password if cosign encrypted it', async () => {
    const folder = temporaryFolder('key');
    const env = { COSIGN_PASSWORD: 'correct horse' };
    await runProgram('cosign', ['generate-key-pair'], { cwd: folder, env });
    const key = join(folder, 'cosign.key');
    const image = await aLayout(DEBIAN);
    await sign(actionHost({ image, key, 'key-password': 'correct horse' }));
    await expect(sign(actionHost({ image, key, 'key-password': 'wrong' }))).rejects.toMatchObject({
      code: 'input-invalid',
    });
  });
});

describeWith(['cosign', 'openssl'], 'a key in a key service', () => {
  let service: KeyService;
  beforeAll(async () => {
    service = await startKeyService();
  });
  afterAll(() => service.close());

  /** The environment of the job has the credentials for the installed cosign. */
  const keyed = (inputs: Readonly<Record<string, string>>, env = service.env) => {
    const exec: ReturnType<typeof actionHost>['exec'] = (command, args, options) =>
      execProgram({ ...process.env, ...env }, command, args, options);
    return actionHost({ key: service.key, ...inputs }, { exec });
  };

  it('signs images with the installed cosign, and the gate receives the public key', async () => {
    const image = await aLayout(DEBIAN);
    await sign(keyed({ image }));
    const again = keyed({ image });
    await sign(again);
    expect(again.heard.infos.join()).toContain('was already signed');
    // One signature is for the bundle and one for the legacy form.
    expect(service.asked.filter((action) => action === 'Sign')).toHaveLength(2);
    const publicKey = join(temporaryFolder('kms'), 'kms.pub');
    writeFileSync(publicKey, service.publicPem);
    const gate = actionHost({ image, 'public-key': publicKey, 'allow-unlogged-keys': 'true' });
    await verify(gate);
    expect(gate.heard.finished).toMatchObject([{ outcome: 'pass' }]);
  });

  it('signs files so that cosign verifies them with the key service', async () => {
    const path = aFile();
    const host = keyed({ 'subject-path': path });
    await sign(host);
    const bundle = join(host.folder, 'app.tgz.sigstore.json');
    const root = services['trusted-root'] ?? '';
    const result = await runProgram(
      'cosign',
      [
        ...['verify-blob', '--new-bundle-format', '--bundle', bundle, '--key', service.key],
        ...['--insecure-ignore-tlog', '--trusted-root', root, path],
      ],
      { env: service.env },
    );
    expect(result).toMatchObject({ code: 0 });
  });

  it('causes an error that states the reason if the key service refuses to sign', async () => {
    const env = { ...service.env, AWS_ACCESS_KEY_ID: 'AKIASOMEONEELSE' };
    await expect(sign(keyed({ 'subject-path': aFile() }, env))).rejects.toMatchObject({
      code: 'input-invalid',
      message: expect.stringContaining('AccessDeniedException'),
      fix: expect.stringContaining('credentials'),
    });
  });
});

describe('a key signer', () => {
  const open = (trust: object = {}) => {
    const choice = { ...BY_KEY, trust: { instance: 'auto', ...trust }, key: keyFile(PEM) };
    return openKeySigning(choice, aRun('/workspace'), aSigner());
  };

  it('is trusted by its key alone if no services are configured', async () => {
    const { signer, own } = await open();
    expect(signer.services).toMatchObject({ logs: [], timestampUrls: [] });
    expect(own.identities).toEqual([]);
  });

  it('explains why provenance needs a token although the key is set', async () => {
    const fix = 'Set `key`, or set the environment variable ASSAY_ID_TOKEN to a token.';
    const machine = {
      ...aSigner(),
      idToken: () => Promise.reject(new UserError('permission-missing', 'No token.', fix)),
    };
    const choice = { ...BY_KEY, trust: { instance: 'auto' as const }, key: keyFile(PEM) };
    const { claims } = await openKeySigning(choice, aRun('/workspace'), machine);
    await expect(claims()).rejects.toMatchObject({
      code: 'permission-missing',
      message:
        'No token. Provenance describes the workflow run in this token, so `key` does not replace it.',
      fix: 'Set the environment variable ASSAY_ID_TOKEN to a token.',
    });
  });
});

function keyFile(pem: string): string {
  const path = join(temporaryFolder('key'), 'key.pem');
  writeFileSync(path, pem);
  return path;
}

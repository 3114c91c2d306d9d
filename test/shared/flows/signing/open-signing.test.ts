import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { main as sign } from '../../../../actions/sign/main.ts';
import { main as verify } from '../../../../actions/verify/main.ts';
import { execProgram } from '../../../../shared/host/exec-program.ts';
import {
  actionHost,
  aLayout,
  DEBIAN,
  signingAs,
  sigstoreInputs,
  written,
} from '../../../support/action-host.ts';
import { startGitHub } from '../../../support/github-server.ts';
import { type KeyService, startKeyService } from '../../../support/key-service.ts';
import { describeWith, itWith, runProgram, temporaryFolder } from '../../../support/programs.ts';
import { runOf } from '../../../support/released.ts';
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

/** Creates a file to sign, in its own folder. */
function aFile(content = 'release'): string {
  const path = join(temporaryFolder('file'), 'app.tgz');
  writeFileSync(path, content);
  return path;
}

describe('a user’s own key', () => {
  it.each([
    ['in a file', () => ({ key: keyFile(PEM) }), {}],
    ['in the environment', () => ({ key: 'env://RELEASE_KEY' }), { RELEASE_KEY: PEM }],
  ])('signs %s without a request, and verifies with the key alone', async (_, key, env) => {
    const host = actionHost({ image: await aLayout(DEBIAN), ...key() }, { env });
    await sign(host);
    expect(written(host, 'sign.sigstore.json')).toMatchObject({
      verificationMaterial: { publicKey: { hint: expect.any(String) }, tlogEntries: [] },
    });
    expect(host.heard.finished).toMatchObject([{ outcome: 'pass' }]);
  });

  it('is masked if it comes from the environment', async () => {
    const env = { RELEASE_KEY: PEM };
    const host = actionHost({ 'subject-path': aFile(), key: 'env://RELEASE_KEY' }, { env });
    await sign(host);
    expect(host.heard.masks).toContain(PEM);
  });

  it('is logged if a log is named, and verified with it', async () => {
    const image = await aLayout(DEBIAN);
    const host = actionHost({ image, key: keyFile(PEM), ...services });
    await sign(host);
    expect(host.heard.outputs.get('log-index')).toMatch(/^\d+$/);
    const again = actionHost({ image, key: keyFile(PEM), ...services });
    await sign(again);
    expect(again.heard.infos.join()).toContain('was signed already');
  });

  it.each([
    ['an absent variable', 'env://NONE', 'input-missing'],
    ['an absent file', '/nonexistent', 'file-not-found'],
  ])('refuses %s', async (_, key, code) => {
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

  /** The job’s environment has the credentials for the installed cosign. */
  const keyed = (inputs: Readonly<Record<string, string>>, env = service.env) => {
    const exec: ReturnType<typeof actionHost>['exec'] = (command, args, options) =>
      execProgram({ ...process.env, ...env }, command, args, options);
    return actionHost({ key: service.key, ...inputs }, { exec });
  };

  it('signs images through the installed cosign, and the gate knows the public key', async () => {
    const image = await aLayout(DEBIAN);
    await sign(keyed({ image }));
    const again = keyed({ image });
    await sign(again);
    expect(again.heard.infos.join()).toContain('was signed already');
    // One signature for the bundle, one for the legacy form.
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

  it('reports the reason of the service when it refuses', async () => {
    const env = { ...service.env, AWS_ACCESS_KEY_ID: 'AKIASOMEONEELSE' };
    await expect(sign(keyed({ 'subject-path': aFile() }, env))).rejects.toMatchObject({
      code: 'input-invalid',
      message: expect.stringContaining('AccessDeniedException'),
      fix: expect.stringContaining('credentials'),
    });
  });
});

describe('GitHub’s own instance', () => {
  it.each([
    ['of github.com', {}, undefined],
    ['of a tenant', { serverUrl: 'https://octo.ghe.com' }, 'octo-7'],
  ])('%s verifies stored evidence, and finds it in the next run', async (_, run, trustDomain) => {
    const own = await startSigstore({
      embedSct: false,
      ...(trustDomain === undefined ? {} : { trustDomain }),
    });
    const github = await startGitHub();
    github.state.trustDomain = trustDomain ?? '';
    const inputs = {
      ...(await githubInputs(own)),
      image: await aLayout(DEBIAN),
      'github-token': github.token,
    };
    const context = runOf(github.url, run);
    const signed = await signedBy(inputs, { ...signingAs(own), context });
    const again = await signedBy(inputs, { ...signingAs(own), context });
    await Promise.all([own.close(), github.close()]);
    expect(signed.heard.annotations).toEqual([]);
    expect(written(signed, 'sign.sigstore.json')).toMatchObject({
      verificationMaterial: { tlogEntries: [] },
    });
    expect(signed.heard.infos.join()).toContain('signed  ');
    expect(again.heard.infos.join()).toContain('was signed already');
    expect(github.log.map(({ path }) => path)).toEqual(
      trustDomain === undefined ? [] : ['/meta', '/meta'],
    );
  });

  it.each([
    ['is not told', undefined],
    ['is that of github.com', ''],
    ['would lead elsewhere', '../targets/octo'],
  ])('signs nothing in a tenant whose trust domain %s', async (_, trustDomain) => {
    const github = await startGitHub();
    github.state.trustDomain = trustDomain;
    const inputs = {
      ...(await githubInputs(sigstore)),
      image: await aLayout(DEBIAN),
      'github-token': github.token,
    };
    const context = runOf(github.url, { serverUrl: 'https://octo.ghe.com' });
    const asked = sigstore.requests.length;
    await expect(signedBy(inputs, { ...signingAs(sigstore), context })).rejects.toMatchObject({
      code: 'bad-response',
      fix: expect.stringContaining('trusted-root'),
    });
    expect(sigstore.requests).toHaveLength(asked);
    await github.close();
  });
});

async function signedBy(
  inputs: Readonly<Record<string, string>>,
  overrides: Parameters<typeof actionHost>[1],
) {
  const host = actionHost(inputs, overrides);
  await sign(host);
  return host;
}

/** GitHub’s instance, except for the addresses of its services and its repository. */
async function githubInputs(own: LocalSigstore): Promise<Readonly<Record<string, string>>> {
  const folder = temporaryFolder('sigstore');
  await own.writeFiles(folder);
  return {
    instance: 'github',
    'fulcio-url': own.url,
    'tsa-url': `${own.url}/api/v1/timestamp`,
    'tuf-url': own.tufUrl,
    'tuf-root': join(folder, 'tuf-root.json'),
  };
}

function keyFile(pem: string): string {
  const path = join(temporaryFolder('key'), 'key.pem');
  writeFileSync(path, pem);
  return path;
}

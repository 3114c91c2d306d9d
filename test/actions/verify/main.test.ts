import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { main as attest } from '../../../actions/attest/main.ts';
import { main as sign } from '../../../actions/sign/main.ts';
import { main } from '../../../actions/verify/main.ts';
import {
  actionHost,
  aLayout,
  DEBIAN,
  IDENTITY,
  signingAs,
  sigstoreInputs,
  written,
} from '../../support/action-host.ts';
import { temporaryFolder } from '../../support/programs.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';

let sigstore: LocalSigstore;
let services: Readonly<Record<string, string>>;
let signed: string;
beforeAll(async () => {
  sigstore = await startSigstore();
  services = await sigstoreInputs(sigstore);
  signed = await aLayout(DEBIAN);
  await sign(actionHost({ image: signed, ...services }, signingAs(sigstore)));
  await attest(actionHost({ image: signed, ...services }, signingAs(sigstore)));
});
afterAll(() => sigstore.close());

const verify = async (inputs: Readonly<Record<string, string>>) => {
  const host = actionHost({
    image: signed,
    'certificate-identity': IDENTITY,
    ...services,
    ...inputs,
  });
  await main(host);
  return { host, outcome: host.heard.finished[0]?.outcome };
};

describe('verify', () => {
  it('passes when all that is required is there', async () => {
    const { host, outcome } = await verify({ require: 'signature,provenance' });
    expect(outcome).toBe('pass');
    expect(written(host, 'decision.json')).toMatchObject({ outcome: 'pass', reasons: [] });
  });

  it.each([
    ['another identity', { 'certificate-identity': `${IDENTITY}x` }],
    ['another issuer', { 'certificate-oidc-issuer': 'https://issuer.example' }],
    ['evidence that is missing', { require: 'signature\nsbom' }],
    [
      'a pattern that does not cover all of it',
      {
        'certificate-identity': '',
        'certificate-identity-pattern': 'https://github.com/octo-org/*.yml',
      },
    ],
  ])('fails for %s', async (_, inputs) => {
    const { host, outcome } = await verify(inputs);
    expect(outcome).toBe('fail');
    expect(host.heard.outputs.get('decision')).toBe('fail');
  });

  it('fails for an image without evidence, and says so', async () => {
    const image = await aLayout([...DEBIAN, { path: 'other', content: 'x' }]);
    const { host, outcome } = await verify({ image });
    expect(outcome).toBe('fail');
    expect(host.heard.finished[0]?.message).toContain('there is no evidence at all');
  });

  it('lists what it refused with the reason', async () => {
    const { host } = await verify({ 'certificate-identity': `${IDENTITY}x` });
    const { refused } = written(host, 'verification.json') as { refused: { code: string }[] };
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['identity-mismatch']));
  });

  it('verifies a file by the bundle beside it', async () => {
    const path = join(temporaryFolder('file'), 'app.tgz');
    writeFileSync(path, 'release');
    const attested = actionHost({ path, ...services }, signingAs(sigstore));
    await attest(attested);
    const bundle = join(attested.folder, 'attest.sigstore.json');
    const file = { image: '', path, bundle, require: 'provenance' };
    expect((await verify(file)).outcome).toBe('pass');
    writeFileSync(path, 'tampered');
    expect((await verify(file)).outcome).toBe('fail');
  });

  it.each([
    ['nobody to trust', { 'certificate-identity': '' }, 'input-missing'],
    ['a word that means nothing', { require: 'trust' }, 'input-invalid'],
    ['two subjects', { path: 'x' }, 'input-conflict'],
    ['a trusted root that is missing', { 'trusted-root': '/nonexistent' }, 'file-not-found'],
  ])('refuses %s', async (_, inputs, code) => {
    await expect(verify(inputs)).rejects.toMatchObject({ code });
  });
});

import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { main as sign } from '../../../../actions/sign/main.ts';
import { openKeylessSigning } from '../../../../shared/flows/signing/keyless-signing.ts';
import {
  actionHost,
  aLayout,
  DEBIAN,
  IDENTITY,
  signingAs,
  sigstoreInputs,
  unloggedConfig,
  written,
} from '../../../support/action-host.ts';
import { aRun, BY_KEY } from '../../../support/fake-run.ts';
import { startGitHub } from '../../../support/github-server.ts';
import { temporaryFolder } from '../../../support/programs.ts';
import { runOf } from '../../../support/released.ts';
import { type LocalSigstore, startSigstore } from '../../../support/sigstore.ts';

let sigstore: LocalSigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.close());

it('keyless signing uses the identity of the workflow, and trusts only that identity', async () => {
  const services = await sigstoreInputs(sigstore);
  const trust = {
    instance: 'custom',
    trustedRootPath: services['trusted-root'],
    signingConfigPath: services['signing-config'],
  };
  const idToken = async (audience: string) => sigstore.oidc.token(audience);
  const run = aRun(temporaryFolder('keyless'));
  const { own, claims } = await openKeylessSigning({ ...BY_KEY, trust }, run, { idToken });
  expect(own?.identities).toMatchObject([{ san: { exact: IDENTITY } }]);
  expect(await claims()).toMatchObject({ aud: 'sigstore' });
});

it('keyless signing requests a token but not a certificate if the run is not allowed to sign', async () => {
  const services = await sigstoreInputs(sigstore);
  const trust = {
    instance: 'custom',
    trustedRootPath: services['trusted-root'],
    signingConfigPath: services['signing-config'],
  };
  let tokens = 0;
  const idToken = async (audience: string) => {
    tokens += 1;
    return sigstore.oidc.token(audience);
  };
  const certificates = () =>
    sigstore.requests.filter(({ path }) => path.endsWith('/signingCert')).length;
  const before = certificates();
  const permitted = pause(20).then(() => Promise.reject(new Error('not permitted')));
  const run = aRun(temporaryFolder('keyless'));
  const opened = openKeylessSigning({ ...BY_KEY, trust }, run, { idToken }, permitted);
  await expect(opened).rejects.toThrow('not permitted');
  expect([tokens, certificates()]).toEqual([1, before]);
});

describe('GitHub’s Sigstore instance', () => {
  it.each([
    ['github.com', {}, undefined],
    ['a tenant', { serverUrl: 'https://octo.ghe.com' }, 'octo-7'],
  ])(
    'for %s, signs and verifies evidence, which the next run finds',
    async (_, run, trustDomain) => {
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
      expect(signed.heard.infos.join()).not.toContain('already');
      expect(again.heard.infos.join()).toContain('was already signed');
      expect(github.log.map(({ path }) => path)).toEqual(
        trustDomain === undefined ? [] : ['/meta', '/meta'],
      );
    },
  );

  it.each([
    ['is unknown', undefined],
    ['is the domain of github.com', ''],
    ['leads to a different host', '../targets/octo'],
  ])('does not sign in a tenant if its trust domain %s', async (_, trustDomain) => {
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

/** The instance of GitHub, with different URLs for its services and its TUF repository. */
async function githubInputs(own: LocalSigstore): Promise<Readonly<Record<string, string>>> {
  const folder = temporaryFolder('sigstore');
  await own.writeFiles(folder);
  return {
    instance: 'github',
    'signing-config': unloggedConfig(own),
    'tuf-url': own.tufUrl,
    'tuf-root': join(folder, 'tuf-root.json'),
  };
}

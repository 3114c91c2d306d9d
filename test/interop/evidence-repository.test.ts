import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { main as sign } from '../../actions/sign/main.ts';
import { main as verify } from '../../actions/verify/main.ts';
import { actionHost, IDENTITY, signingAs, sigstoreInputs } from '../support/action-host.ts';
import { cosignEnvironment } from '../support/cosign.ts';
import { describeWith, runProgram, temporaryFolder } from '../support/programs.ts';
import { type RealRegistry, startDebianRegistry } from '../support/registry.ts';
import { pushImage } from '../support/signing.ts';
import { type LocalSigstore, startSigstore } from '../support/sigstore.ts';
import { openTestStore } from '../support/stores.ts';
import { realNow } from '../support/test-clock.ts';

const ISSUER = 'https://token.actions.githubusercontent.com';

describeWith(['cosign', 'docker-registry'], 'evidence in COSIGN_REPOSITORY', () => {
  let sigstore: LocalSigstore;
  let registry: RealRegistry;
  let services: Readonly<Record<string, string>>;
  let folder: string;

  beforeAll(async () => {
    [sigstore, registry] = await Promise.all([
      startSigstore({ now: realNow }),
      startDebianRegistry(),
    ]);
    services = await sigstoreInputs(sigstore);
    folder = temporaryFolder('cosign');
    await sigstore.writeFiles(folder);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([sigstore.close(), registry.stop()]);
  });

  const elsewhere = () => `${registry.host}/octo/evidence`;
  const cosign = (...args: readonly string[]) => {
    const env = { ...cosignEnvironment(folder), COSIGN_REPOSITORY: elsewhere() };
    return runProgram('cosign', args, { env });
  };
  const anImage = async (name: string) => {
    const pushed = await pushImage(openTestStore(registry.host, { name }));
    return `${registry.host}/${name}@${pushed.descriptor.digest}`;
  };

  it('is found by cosign under the image name if Assay created it', async () => {
    const image = await anImage('octo/ours');
    const inputs = { image, 'evidence-repository': elsewhere(), ...services };
    await sign(actionHost(inputs, signingAs(sigstore)));
    const who = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', ISSUER];
    const found = await cosign('verify', ...who, image);
    expect(found).toMatchObject({ code: 0 });
    expect(JSON.parse(found.stdout)[0].critical.identity['docker-reference']).toBe(
      `${registry.host}/octo/ours`,
    );
  });

  it('is found by Assay if cosign created it', async () => {
    const image = await anImage('octo/theirs');
    const urls = ['--fulcio-url', sigstore.url, '--rekor-url', sigstore.url];
    const token = ['--identity-token', sigstore.oidc.token('sigstore'), '--yes'];
    expect(await cosign('sign', ...urls, ...token, image)).toMatchObject({ code: 0 });
    const outcomeWith = async (inputs: Readonly<Record<string, string>>) => {
      const root = { instance: 'custom', 'trusted-root': join(folder, 'trusted_root.json') };
      const host = actionHost(
        { image, 'certificate-identity': IDENTITY, ...root, ...inputs },
        { now: () => new Date(realNow()) },
      );
      await verify(host);
      return host.heard.finished[0]?.outcome;
    };
    expect(await outcomeWith({ 'evidence-repository': elsewhere() })).toBe('pass');
    expect(await outcomeWith({})).toBe('fail');
  });
});

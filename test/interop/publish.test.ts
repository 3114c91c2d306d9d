import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { main as attest } from '../../actions/attest/main.ts';
import { main as sbom } from '../../actions/sbom/main.ts';
import { main as sign } from '../../actions/sign/main.ts';
import type { ImageStore } from '../../shared/oci/image-store.ts';
import { listEvidence } from '../../shared/store/list-evidence.ts';
import { actionHost, IDENTITY, signingAs, sigstoreInputs } from '../support/action-host.ts';
import { cosignEnvironment } from '../support/cosign.ts';
import { describeWith, itWith, runProgram, temporaryFolder } from '../support/programs.ts';
import { type RealRegistry, startDebianRegistry } from '../support/registry.ts';
import { type PushedIndex, pushIndex } from '../support/released.ts';
import { type LocalSigstore, startSigstore } from '../support/sigstore.ts';
import { openTestStore } from '../support/stores.ts';
import { realNow } from '../support/test-clock.ts';

const ISSUER = 'https://token.actions.githubusercontent.com';

describeWith(['cosign', 'docker-registry'], 'an index that the actions release', () => {
  let sigstore: LocalSigstore;
  let registry: RealRegistry;
  let folder: string;
  let services: Readonly<Record<string, string>>;
  let store: ImageStore;
  let index: PushedIndex;

  beforeAll(async () => {
    sigstore = await startSigstore({ now: realNow });
    registry = await startDebianRegistry();
    folder = temporaryFolder('publish');
    await sigstore.writeFiles(folder);
    services = await sigstoreInputs(sigstore);
    store = openTestStore(registry.host);
    index = await pushIndex(store);
    const documents = await Promise.all(
      [...index.platforms.keys()].map(async (platform) => {
        const host = actionHost({ image: `${repository()}:latest`, platforms: platform });
        await sbom(host);
        return join(host.folder, 'bom.cdx.json');
      }),
    );
    await run(sign, {});
    await run(attest, { type: 'sbom', predicate: documents.join('\n'), legacy: 'true' });
  }, 60_000);

  afterAll(async () => {
    await registry.stop();
    await sigstore.close();
  });

  const repository = () => `${registry.host}/octo/app`;
  const run = async (action: typeof sign, inputs: Readonly<Record<string, string>>) => {
    const given = { image: `${repository()}:latest`, ...services, ...inputs };
    await action(actionHost(given, signingAs(sigstore)));
  };
  const cosign = async (...args: readonly string[]) => {
    const identity = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', ISSUER];
    const [command = '', ...others] = args;
    const env = cosignEnvironment(folder);
    return await runProgram('cosign', [command, ...identity, ...others], { env });
  };
  const everyImage = () => [
    index.digest,
    ...[...index.platforms.values()].map(({ digest }) => digest),
  ];

  it('has signatures that cosign verifies for the index and for every platform', async () => {
    for (const digest of everyImage()) {
      const result = await cosign('verify', `${repository()}@${digest}`);
      expect({ digest, ...result }).toMatchObject({ code: 0 });
    }
    const buildkit = await cosign('verify', `${repository()}@${index.attestation.digest}`);
    expect(buildkit.code).not.toBe(0);
  }, 30_000);

  it('has an SBOM that cosign verifies for every platform, in both formats', async () => {
    for (const digest of everyImage()) {
      const verify = ['verify-attestation', '--type', 'cyclonedx', `${repository()}@${digest}`];
      const asBundle = ['--new-bundle-format', '--trusted-root', join(folder, 'trusted_root.json')];
      expect(await cosign(...verify)).toMatchObject({ code: 0 });
      expect(await cosign(...verify, ...asBundle)).toMatchObject({ code: 0 });
    }
  }, 30_000);

  itWith(['oras'], 'has one referrer for each bundle, according to oras', async () => {
    const [platform] = index.platforms.values();
    const reference = `${repository()}@${platform?.digest}`;
    const args = ['discover', '--plain-http', '-o', 'json', reference];
    const { stdout } = await runProgram('oras', args);
    const listed = stdout.match(/application\/vnd\.dev\.sigstore\.bundle\.v0\.3\+json/g);
    expect(listed?.length).toBeGreaterThanOrEqual(2);
  });

  it('has new evidence that replaces older evidence of the same type, and that cosign verifies', async () => {
    const [platform] = index.platforms.values();
    const digest = platform?.digest ?? '';
    const image = `${repository()}@${digest}`;
    for (const [result, replace] of [
      ['FAILED', 'false'],
      ['PASSED', 'true'],
    ] as const) {
      const predicate = join(folder, 'result.json');
      writeFileSync(predicate, `{"result":"${result}","configuration":[]}`);
      await run(attest, { image, type: 'test-result', predicate, replace, legacy: 'true' });
    }
    const kinds = (await listEvidence(store, digest)).map(({ kind }) => kind).sort();
    expect(kinds).toEqual([
      'bundle',
      'bundle',
      'bundle',
      'legacy-attestation',
      'legacy-attestation',
      'legacy-signature',
    ]);
    const type = 'https://in-toto.io/attestation/test-result/v0.1';
    const shown = await cosign('verify-attestation', '--type', type, image);
    expect(shown).toMatchObject({ code: 0 });
    expect(payloads(shown.stdout)).toEqual([expect.stringContaining('"PASSED"')]);
    expect(await cosign('verify', image)).toMatchObject({ code: 0 });
  }, 30_000);
});

/** Returns the statements that cosign prints, one per line. */
function payloads(stdout: string): readonly string[] {
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
  return lines.map((line) => Buffer.from(JSON.parse(line).payload, 'base64').toString());
}

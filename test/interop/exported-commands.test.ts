import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { main as attest } from '../../actions/attest/main.ts';
import { main as sign } from '../../actions/sign/main.ts';
import { main as verify } from '../../actions/verify/main.ts';
import { parseYaml } from '../../shared/json/yaml.ts';
import type { Bundle } from '../../shared/model/attestation.ts';
import type { ImageStore } from '../../shared/oci/image-store.ts';
import { listEvidence } from '../../shared/store/list-evidence.ts';
import { putBundle } from '../../shared/store/put-bundle.ts';
import { actionHost, IDENTITY, signingAs, sigstoreInputs } from '../support/action-host.ts';
import { describeWith, itWith, runProgram, temporaryFolder } from '../support/programs.ts';
import { type RealRegistry, startDebianRegistry } from '../support/registry.ts';
import { network, type PushedImage, pushImage } from '../support/signing.ts';
import { type LocalSigstore, startSigstore } from '../support/sigstore.ts';
import { openTestStore } from '../support/stores.ts';
import { realNow } from '../support/test-clock.ts';

const POLICY = `
verify:
  identities:
    release:
      workflow: octo-org/octo-app/.github/workflows/release.yml@refs/heads/*
    security:
      identity: security@octo.example
  evidence:
    - type: signature
      signed-by: release
    - type: provenance
`;
const PROGRAMS = ['cosign', 'docker-registry'];

/** A Kyverno policy down to its first attestor. */
interface Kyverno {
  readonly spec: {
    readonly attestors: readonly {
      readonly cosign: {
        readonly keyless: {
          readonly identities: readonly {
            readonly issuer: string;
            readonly subjectRegExp: string;
          }[];
          readonly roots: string;
        };
        readonly ctlog: Readonly<
          Record<'url' | 'rekorPubKey' | 'ctLogPubKey' | 'tsaCertChain', string>
        >;
      };
    }[];
  };
}

describeWith(PROGRAMS, 'the exported commands, run by the real cosign', () => {
  let sigstore: LocalSigstore;
  let registry: RealRegistry;
  let folder: string;
  let store: ImageStore;
  let signed: PushedImage;
  let services: Readonly<Record<string, string>>;

  beforeAll(async () => {
    folder = temporaryFolder('exported');
    sigstore = await startSigstore({ now: realNow });
    registry = await startDebianRegistry();
    await sigstore.writeFiles(folder);
    mkdirSync(join(folder, 'home'));
    services = await sigstoreInputs(sigstore);
    store = openTestStore(registry.host);
    signed = await pushImage(store);
    const image = imageOf(signed);
    await sign(actionHost({ image, legacy: 'true', ...services }, signingAs(sigstore)));
    await attest(actionHost({ image, legacy: 'true', ...services }, signingAs(sigstore)));
  }, 60_000);

  afterAll(async () => {
    await registry.stop();
    await sigstore.close();
  });

  const imageOf = ({ descriptor }: PushedImage) => `${store.name}@${descriptor.digest}`;

  async function exported(
    policyText: string,
    more: Readonly<Record<string, string>> = {},
  ): Promise<string> {
    const output = temporaryFolder('exported');
    const policy = join(output, 'policy.yml');
    writeFileSync(policy, policyText);
    const asked = { export: 'commands', 'export-only': 'true', 'output-dir': output };
    const inputs = { policy, ...asked, ...services };
    const host = actionHost({ ...inputs, ...more });
    await verify(host);
    expect(host.heard.outputs.get('exported')).toBe(join(output, 'verify-commands.sh'));
    return join(output, 'verify-commands.sh');
  }

  /** cosign needs the roots in files, even for a bundle. */
  const run = (script: string, image: string, format: string) =>
    runProgram('sh', [script, image], {
      env: {
        FORMAT: format,
        TRUSTED_ROOT: join(folder, 'trusted_root.json'),
        HOME: join(folder, 'home'),
        DOCKER_CONFIG: join(folder, 'home'),
        SIGSTORE_ROOT_FILE: join(folder, 'fulcio_v1.crt.pem'),
        SIGSTORE_REKOR_PUBLIC_KEY: join(folder, 'rekor.pub'),
        SIGSTORE_CT_LOG_PUBLIC_KEY_FILE: join(folder, 'ctfe.pub'),
        SIGSTORE_TSA_CERTIFICATE_FILE: join(folder, 'tsa-chain.pem'),
      },
    });

  for (const format of ['bundle', 'legacy']) {
    itWith(PROGRAMS, `with FORMAT=${format}, accept the signed image`, async () => {
      const { code, stderr } = await run(await exported(POLICY), imageOf(signed), format);
      expect([code, code === 0 ? '' : stderr]).toEqual([0, '']);
    });

    itWith(PROGRAMS, `with FORMAT=${format}, reject a different image`, async () => {
      const other = await pushImage(store, 'other');
      const { code, stderr } = await run(await exported(POLICY), imageOf(other), format);
      expect([code, stderr]).toEqual([1, expect.stringContaining('refused: signature')]);
    });

    itWith(PROGRAMS, `with FORMAT=${format}, reject a different signer`, async () => {
      const text = POLICY.replace('release.yml@refs/heads/*', 'release.yml@refs/tags/*');
      const { code } = await run(await exported(text), imageOf(signed), format);
      expect(code).toBe(1);
    });

    itWith(
      PROGRAMS,
      `with FORMAT=${format}, reject an image that lacks required evidence`,
      async () => {
        const text = `${POLICY}    - type: sbom\n`;
        const { code, stderr } = await run(await exported(text), imageOf(signed), format);
        expect([code, stderr]).toEqual([1, expect.stringContaining('refused: sbom')]);
      },
    );
  }

  itWith(PROGRAMS, 'search the evidence repository, not the repository of the image', async () => {
    const elsewhere = { 'evidence-repository': `${registry.host}/octo/evidence` };
    const other = await pushImage(store, 'elsewhere');
    const inputs = { image: imageOf(other), legacy: 'true', ...elsewhere, ...services };
    await sign(actionHost(inputs, signingAs(sigstore)));
    await attest(actionHost(inputs, signingAs(sigstore)));
    const there = await exported(POLICY, elsewhere);
    const { code, stderr } = await run(there, imageOf(other), 'legacy');
    expect([code, code === 0 ? '' : stderr]).toEqual([0, '']);
    expect((await run(there, imageOf(signed), 'legacy')).code).toBe(1);
    expect((await run(await exported(POLICY), imageOf(other), 'legacy')).code).toBe(1);
  });

  itWith(PROGRAMS, "reject an image to which another image's evidence was attached", async () => {
    const other = await pushImage(store, 'swapped');
    for (const candidate of await listEvidence(store, signed.descriptor.digest)) {
      if (candidate.kind !== 'bundle') continue;
      const bundle = candidate.bundle as Bundle;
      await putBundle(store, other.descriptor, bundle, 'https://example.test/any', network);
    }
    const script = await exported(POLICY);
    expect((await run(script, imageOf(other), 'bundle')).code).toBe(1);
    expect((await run(script, imageOf(signed), 'bundle')).code).toBe(0);
  });

  itWith(PROGRAMS, 'accept and reject the same images as the gate', async () => {
    const inputs = { image: imageOf(signed), 'certificate-identity': IDENTITY, ...services };
    const host = actionHost(
      {
        ...inputs,
        require: 'signature,provenance',
        export: 'kyverno,policy-controller',
      },
      { now: () => new Date(realNow()) },
    );
    await verify(host);
    expect(host.heard.finished[0]?.outcome).toBe('pass');
    expect(host.heard.outputs.get('exported')?.split('\n')).toHaveLength(2);
  });

  itWith(
    PROGRAMS,
    'contain keys for Kyverno that also work with cosign, the library that Kyverno uses',
    async () => {
      const output = temporaryFolder('kyverno');
      const policy = join(output, 'policy.yml');
      writeFileSync(policy, POLICY);
      const asked = { export: 'kyverno', 'export-only': 'true', 'output-dir': output };
      await verify(actionHost({ policy, ...asked, ...services }));
      const { spec } = parseYaml(
        readFileSync(join(output, 'kyverno.yaml'), 'utf8'),
        'kyverno.yaml',
      ) as Kyverno;
      const { keyless, ctlog } = spec.attestors[0]?.cosign ?? {};
      const files = {
        SIGSTORE_ROOT_FILE: keyless?.roots,
        SIGSTORE_REKOR_PUBLIC_KEY: ctlog?.rekorPubKey,
        SIGSTORE_CT_LOG_PUBLIC_KEY_FILE: ctlog?.ctLogPubKey,
        SIGSTORE_TSA_CERTIFICATE_FILE: ctlog?.tsaCertChain,
      };
      const env: Record<string, string> = { HOME: join(folder, 'home') };
      for (const [name, pem] of Object.entries(files)) {
        env[name] = join(output, name);
        writeFileSync(join(output, name), pem ?? '');
      }
      const identity = keyless?.identities[0];
      const args = [
        ...['verify', '--use-signed-timestamps', '--certificate-identity-regexp'],
        ...[identity?.subjectRegExp ?? '', '--certificate-oidc-issuer', identity?.issuer ?? ''],
      ];
      const result = await runProgram('cosign', [...args, imageOf(signed)], { env });
      expect([result.code, result.code === 0 ? '' : result.stderr]).toEqual([0, '']);
    },
  );
});

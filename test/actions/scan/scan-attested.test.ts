import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { main as attest } from '../../../actions/attest/main.ts';
import { main } from '../../../actions/scan/main.ts';
import type { AttestedScansFile } from '../../../shared/model/attested-scans.ts';
import type { FindingsFile } from '../../../shared/model/findings-file.ts';
import {
  ADVISORIES,
  actionHost,
  aLayout,
  DEBIAN,
  IDENTITY,
  signingAs,
  sigstoreInputs,
  written,
} from '../../support/action-host.ts';
import {
  type BuiltImage,
  buildImage,
  indexBytes,
  sha256,
  writeLayout,
} from '../../support/images.ts';
import { temporaryFolder } from '../../support/programs.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';

const VULNERABLE = 'pkg:npm/lodash@4.17.20';
const CLEAN = 'pkg:npm/left-pad@1.3.0';

let sigstore: LocalSigstore;
let services: Readonly<Record<string, string>>;
let images: Readonly<Record<'vulnerable' | 'clean' | 'bare', string>>;
beforeAll(async () => {
  sigstore = await startSigstore();
  services = await sigstoreInputs(sigstore);
  images = {
    vulnerable: await attested([VULNERABLE, CLEAN]),
    clean: await attested([CLEAN]),
    bare: await aLayout(DEBIAN),
  };
});
afterAll(() => sigstore.close());

/** Creates an image with a signed SBOM that lists only these packages. */
async function attested(purls: readonly string[]): Promise<string> {
  const image = await aLayout(DEBIAN);
  const predicate = join(temporaryFolder('sbom'), 'bom.cdx.json');
  const components = purls.map((purl) => {
    const [, name = '', version = ''] = /npm\/(.*)@(.*)$/.exec(purl) ?? [];
    return { type: 'library', name, version, purl };
  });
  const document = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components };
  writeFileSync(predicate, JSON.stringify(document));
  await attest(actionHost({ image, type: 'sbom', predicate, ...services }, signingAs(sigstore)));
  return image;
}

async function scan(names: readonly string[], inputs: Readonly<Record<string, string>> = {}) {
  const host = actionHost({
    'attested-images': names.join('\n'),
    advisories: ADVISORIES,
    'certificate-identity': IDENTITY,
    instance: 'custom',
    'trusted-root': services['trusted-root'] ?? '',
    ...inputs,
  });
  await main(host);
  const file = written(host, 'attested-scans.json') as unknown as AttestedScansFile;
  return { host, file, outcome: host.heard.finished[0]?.outcome };
}

describe('a scan of attested images', () => {
  it('makes one decision for each image', async () => {
    const names = [images.clean, images.vulnerable, images.bare, 'oci:/nowhere:1.0'];
    const { file, host, outcome } = await scan(names);
    expect(outcome).toBe('error');
    expect(file.images.map((each) => each.outcome)).toEqual(['pass', 'fail', 'error', 'error']);
    expect(file.images.map(({ image }) => image)).toEqual(names);
    const [clean, vulnerable, bare, missing] = file.images;
    expect(clean).toMatchObject({ sboms: [{ signer: IDENTITY }], scan: { findings: [] } });
    expect(clean?.scan?.source.digest).toBe(clean?.digest);
    expect(vulnerable?.scan?.findings[0]?.package?.purl).toBe(VULNERABLE);
    expect(bare?.decision.reasons[0]?.message).toMatch(/SBOM/);
    expect([missing?.digest, missing?.sboms, missing?.scan]).toEqual([undefined, [], undefined]);
    expect(host.heard.outputs.get('summary')).toBe(
      '4 attested images: 1 passed, 1 failed, 2 could not be checked.',
    );
    expect(written(host, 'decision.json')).toMatchObject({
      outcome: 'error',
      isComplete: false,
      reasons: [{ outcome: 'fail' }, { outcome: 'error' }, { outcome: 'error' }],
    });
  });

  it('reads the names from a file, and scans a repeated name only once', async () => {
    const list = join(temporaryFolder('list'), 'released.txt');
    writeFileSync(list, `# released\n${images.clean}\n\n${images.clean}\r\n`);
    const { file, outcome } = await scan([`file:${list}`]);
    expect([outcome, file.images.length]).toEqual(['pass', 1]);
  });

  it('ends with an error if an unknown signer signed the SBOM', async () => {
    const { file } = await scan([images.clean], { 'certificate-identity': `${IDENTITY}x` });
    expect(file.images[0]?.outcome).toBe('error');
    expect(file.images[0]?.decision.reasons[0]?.message).toContain('identity-mismatch');
  });

  it('accepts the signers in the policy, and applies its rules for SBOMs', async () => {
    const policy = join(temporaryFolder('policy'), 'assay.yml');
    writeFileSync(
      policy,
      `verify:
  identities:
    release: { identity: '${IDENTITY}', issuer: '${sigstore.oidc.issuer}' }
  evidence:
    - type: provenance
    - type: sbom
      condition: predicate.components.size() > 1
`,
    );
    const given = { policy, 'certificate-identity': '' };
    const { file } = await scan([images.clean, images.vulnerable], given);
    expect(file.images.map((each) => each.outcome)).toEqual(['error', 'fail']);
  });

  it.each([
    ['no signer', { 'certificate-identity': '' }, 'No trusted identity'],
    ['a different source', { path: '.' }, 'cannot be combined'],
    ['platforms', { platforms: 'linux/amd64' }, 'cannot be combined'],
    ['a base image', { 'base-image': 'debian:12' }, 'cannot be combined'],
    ['a base', { 'compare-to': 'main' }, 'cannot be combined'],
    ['an edit', { fix: 'true' }, 'cannot be combined'],
    ['results from other tools', { results: 'trivy.json' }, 'cannot be combined'],
  ])('ends with an error if the inputs contain %s', async (_, inputs, message) => {
    await expect(scan([images.clean], inputs)).rejects.toThrow(message);
  });
});

describe('a scan of an index with attested SBOMs', () => {
  const [amd64, arm64] = ['linux/amd64', 'linux/arm64'].map((platform) =>
    buildImage({ platform, layers: [{ files: [{ path: 'platform', content: platform }] }] }),
  ) as [BuiltImage, BuiltImage];

  async function anIndex(): Promise<string> {
    return `oci:${await writeLayout([amd64, arm64], '1.0')}:1.0`;
  }

  /** Attests an SBOM of one image in the index, as Assay writes the SBOM. */
  async function attestOne(index: string, platform: string, digest: string, purl: string) {
    const [, name = '', version = ''] = /npm\/(.*)@(.*)$/.exec(purl) ?? [];
    const facts = { platform, indexDigest: sha256(indexBytes([amd64, arm64])) };
    const properties = Object.entries(facts).map(([key, value]) => ({
      name: `assay:source:${key}`,
      value,
    }));
    const component = { type: 'container', name: 'app', version: digest, properties };
    const document = {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      metadata: { component },
      components: [{ type: 'library', name, version, purl }],
    };
    const predicate = join(temporaryFolder('sbom'), 'bom.cdx.json');
    writeFileSync(predicate, JSON.stringify(document));
    const inputs = { image: index, type: 'sbom', predicate, ...services };
    await attest(actionHost(inputs, signingAs(sigstore)));
  }

  it('checks the packages in all images', async () => {
    const index = await anIndex();
    await attestOne(index, 'linux/arm64', arm64.manifest.digest, VULNERABLE);
    await attestOne(index, 'linux/amd64', amd64.manifest.digest, CLEAN);
    const { file } = await scan([index]);
    expect(file.images[0]?.outcome).toBe('fail');
    expect(file.images[0]?.scan?.findings[0]?.package?.purl).toBe(VULNERABLE);
  });

  it('ends with an error if an image does not have an SBOM', async () => {
    const index = await anIndex();
    await attestOne(index, 'linux/amd64', amd64.manifest.digest, CLEAN);
    const { file } = await scan([index]);
    expect(file.images[0]?.outcome).toBe('error');
    expect(file.images[0]?.decision.reasons[0]?.message).toMatch(/^linux\/arm64: /);
  });
});

describe('an image scan with `compare-to: attested:NAME`', () => {
  async function compared(name: string, identity = IDENTITY) {
    const content = JSON.stringify({ name: 'lodash', version: '4.17.20' });
    const image = await aLayout([{ path: 'srv/node_modules/lodash/package.json', content }]);
    const host = actionHost({
      image,
      'compare-to': `attested:${name}`,
      advisories: ADVISORIES,
      'certificate-identity': identity,
      instance: 'custom',
      'trusted-root': services['trusted-root'] ?? '',
    });
    await main(host);
    const { findings, comparison } = written(host, 'findings.json') as unknown as FindingsFile;
    const states = new Set(findings.map(({ change }) => change?.state));
    return { outcome: host.heard.finished[0]?.outcome, states: [...states], comparison };
  }

  it('counts only findings that are not in the attested SBOM', async () => {
    expect(await compared(images.vulnerable)).toMatchObject({
      outcome: 'pass',
      states: ['unchanged'],
      comparison: { status: 'compared', base: { id: expect.stringMatching(/^sha256:/) } },
    });
    expect(await compared(images.clean)).toMatchObject({ outcome: 'fail', states: ['new'] });
  });

  it('ends with an error if no trusted signer signed an SBOM', async () => {
    expect(await compared(images.bare)).toMatchObject({ outcome: 'error', states: [undefined] });
    const other = 'https://github.com/evil/app/.github/workflows/release.yml@refs/heads/main';
    expect(await compared(images.vulnerable, other)).toMatchObject({ outcome: 'error' });
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { main } from '../../../actions/attest/main.ts';
import { main as sbom } from '../../../actions/sbom/main.ts';
import { main as scan } from '../../../actions/scan/main.ts';
import type { ImageStore } from '../../../shared/oci/image-store.ts';
import {
  ADVISORIES,
  actionHost,
  aLayout,
  DEBIAN,
  SHOP,
  signingAs,
  sigstoreInputs,
} from '../../support/action-host.ts';
import { writeDockerArchive } from '../../support/images.ts';
import { type MemoryRegistry, startMemoryRegistry } from '../../support/memory-registry.ts';
import { temporaryFolder } from '../../support/programs.ts';
import { type PushedIndex, pushIndex } from '../../support/released.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';
import { openTestStore, statementsOf } from '../../support/stores.ts';

let sigstore: LocalSigstore;
let services: Readonly<Record<string, string>>;
let registry: MemoryRegistry;
let store: ImageStore;
let index: PushedIndex;

beforeAll(async () => {
  sigstore = await startSigstore();
  services = await sigstoreInputs(sigstore);
});
beforeEach(async () => {
  registry = await startMemoryRegistry();
  store = openTestStore(registry.host);
  index = await pushIndex(store);
});
afterEach(() => registry.stop());
afterAll(() => sigstore.close());

const attest = async (inputs: Readonly<Record<string, string>>) => {
  const host = actionHost({ ...services, ...inputs }, signingAs(sigstore));
  await main(host);
  return host;
};
const image = () => `${registry.host}/octo/app:latest`;

/** Returns the SBOM of one platform, as the sbom action writes it. */
async function anSbom(platform: string, format: string): Promise<string> {
  const host = actionHost({ image: image(), platforms: platform, format });
  await sbom(host);
  const name = format === 'spdx-json' ? 'bom.spdx.json' : 'bom.cdx.json';
  return join(host.folder, name);
}

function aFile(name: string, value: unknown): string {
  const path = join(temporaryFolder('file'), name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
}

describe('planAttestations for an index', () => {
  it('attaches each SBOM to the image for its platform, and all SBOMs to the index', async () => {
    const amd64 = await anSbom('linux/amd64', 'cyclonedx-json');
    const arm64 = await anSbom('linux/arm64', 'spdx-json');
    await attest({ image: image(), type: 'sbom', predicate: `${amd64}\n${arm64}` });
    const typesOf = async (digest: string | undefined) =>
      (await statementsOf(store, digest ?? '')).map(({ predicateType }) => predicateType).sort();
    const [cyclonedx, spdx] = ['https://cyclonedx.org/bom', 'https://spdx.dev/Document'];
    expect(await typesOf(index.platforms.get('linux/amd64')?.digest)).toEqual([cyclonedx]);
    expect(await typesOf(index.platforms.get('linux/arm64')?.digest)).toEqual([spdx]);
    expect(await typesOf(index.platforms.get('linux/arm/v7')?.digest)).toEqual([]);
    expect(await typesOf(index.digest)).toEqual([cyclonedx, spdx]);
  });

  it('attaches each SBOM from an earlier step to the image for its platform', async () => {
    const listed = actionHost({ image: image(), format: 'spdx-json' });
    await sbom(listed);
    await attest({ image: image(), type: 'sbom', 'output-dir': listed.folder });
    for (const { digest } of index.platforms.values()) {
      const [only, ...others] = await statementsOf(store, digest);
      expect(JSON.stringify(only?.predicate)).toContain(digest);
      expect(others).toEqual([]);
    }
  });

  it('attaches provenance to the index and to the image for each platform', async () => {
    await attest({ image: image() });
    for (const digest of [
      index.digest,
      ...[...index.platforms.values()].map((one) => one.digest),
    ]) {
      expect(await statementsOf(store, digest)).toMatchObject([
        { subject: [{ digest: { sha256: digest.slice('sha256:'.length) } }] },
      ]);
    }
  });

  it('attaches an SBOM to both the image and the index if it was written before the push', async () => {
    const built = {
      platform: 'linux/arm64',
      layers: [{ files: [{ path: 'platform', content: 'linux/arm64' }] }],
    };
    const scanned = actionHost({ image: `docker-archive:${await writeDockerArchive(built)}` });
    await sbom(scanned);
    const predicate = join(scanned.folder, 'bom.cdx.json');
    await attest({ image: image(), type: 'sbom', predicate });
    const found = await Promise.all(
      [index, ...index.platforms.values()].map(({ digest }) => statementsOf(store, digest)),
    );
    expect(found.map(({ length }) => length)).toEqual([1, 0, 1, 0]);
  });

  it('rejects a document about a different image', async () => {
    const scanned = actionHost({ image: await aLayout(DEBIAN) });
    await sbom(scanned);
    const predicate = join(scanned.folder, 'bom.cdx.json');
    await expect(attest({ image: image(), type: 'sbom', predicate })).rejects.toMatchObject({
      code: 'input-conflict',
      message: expect.stringMatching(
        /describes sha256:[0-9a-f]{64}, which is not one of the subjects/,
      ),
    });
    expect(await statementsOf(store, index.digest)).toEqual([]);
  });

  it('rejects a document about a different image that is known only by its image ID', async () => {
    const archive = await writeDockerArchive({ layers: [{ files: DEBIAN }] });
    const scanned = actionHost({ image: `docker-archive:${archive}` });
    await sbom(scanned);
    const predicate = join(scanned.folder, 'bom.cdx.json');
    await expect(attest({ image: image(), type: 'sbom', predicate })).rejects.toMatchObject({
      message: expect.stringMatching(/describes the image with the ID sha256:[0-9a-f]{64}, which/),
    });
  });

  it("attaches another tool's document to the image that the input names, and warns about it", async () => {
    const scanned = actionHost({ image: await aLayout(DEBIAN) });
    await sbom(scanned);
    const own = readFileSync(join(scanned.folder, 'bom.cdx.json'), 'utf8');
    const predicate = aFile('bom.cdx.json', own.replace('assay:source:imageId', 'syft:image:id'));
    const host = await attest({ image: image(), type: 'sbom', predicate });
    expect(host.heard.annotations).toMatchObject([{ level: 'warning' }]);
    expect(await statementsOf(store, index.digest)).toHaveLength(1);
  });
});

describe('planAttestations for several images', () => {
  it('rejects a document about an image that is not a subject', async () => {
    const scanned = actionHost({ image: await aLayout(DEBIAN) });
    await sbom(scanned);
    const other = openTestStore(registry.host, { name: 'octo/other' });
    await pushIndex(other);
    const images = `${image()}\n${registry.host}/octo/other:latest`;
    const predicate = join(scanned.folder, 'bom.cdx.json');
    await expect(attest({ image: images, type: 'sbom', predicate })).rejects.toMatchObject({
      code: 'input-conflict',
    });
    expect(await statementsOf(store, index.digest)).toEqual([]);
  });
});

describe('planAttestations for files', () => {
  it('lists all files in one statement', async () => {
    const folder = temporaryFolder('files');
    for (const name of ['a.tgz', 'b.tgz']) writeFileSync(join(folder, name), name);
    const host = await attest({ 'subject-path': join(folder, '*.tgz') });
    const bundle = JSON.parse(readFileSync(host.heard.outputs.get('bundle') ?? '', 'utf8'));
    const statement = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString());
    expect(statement.subject.map(({ name }: { name: string }) => name)).toEqual(['a.tgz', 'b.tgz']);
    const lines = readFileSync(host.heard.outputs.get('bundles') ?? '', 'utf8');
    expect(JSON.parse(lines)).toEqual(bundle);
  });
});

/** Returns the steps folder of a job with one step for each source, newest last. */
async function aJob(...steps: readonly Readonly<Record<string, string>>[]): Promise<string> {
  const stepsFolder = temporaryFolder('job');
  for (const [at, inputs] of steps.entries()) {
    const folder = join(stepsFolder, `00${at + 1}`);
    await sbom(actionHost({ 'output-dir': `${folder}-sbom`, ...inputs }, { stepsFolder }));
    const scanned = { 'output-dir': `${folder}-scan`, advisories: ADVISORIES, ...inputs };
    await scan(actionHost(scanned, { stepsFolder }));
  }
  return stepsFolder;
}

async function attestIn(stepsFolder: string, inputs: Readonly<Record<string, string>>) {
  const host = actionHost({ ...services, ...inputs }, { ...signingAs(sigstore), stepsFolder });
  await main(host);
  const bundle = JSON.parse(readFileSync(host.heard.outputs.get('bundle') ?? '', 'utf8'));
  return Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString();
}

const OTHER = [...DEBIAN, { path: 'other', content: 'other' }];

/** Returns an image layout and the digest of its image as hexadecimal digits. */
async function aDigest(files: typeof DEBIAN) {
  const name = await aLayout(files);
  const folder = name.slice('oci:'.length, -':1.0'.length);
  const [entry] = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).manifests;
  return { name, hex: String(entry.digest).slice('sha256:'.length) };
}

describe('a result of an earlier step', () => {
  const TYPES = ['vulnerabilities', 'cosign-vuln', 'sbom'];

  it.each(TYPES)('with the type %s is attested for the image that it describes', async (type) => {
    const one = await aLayout(DEBIAN);
    const job = await aJob({ image: one }, { path: SHOP }, { image: await aLayout(OTHER) });
    const wanted = type === 'sbom' ? 'libssl3' : 'CVE-2023-5363';
    // One of the scans in the job must have read the image. Only the newest scan is about the second image.
    expect(await attestIn(job, { image: one, type })).toContain(wanted);
  });

  it.each(TYPES)(
    'is not attested for an image with the type %s if it describes a folder',
    async (type) => {
      const job = await aJob({ path: SHOP });
      await expect(attestIn(job, { image: await aLayout(DEBIAN), type })).rejects.toMatchObject({
        code: 'input-conflict',
        message: expect.stringContaining('No document describes'),
        fix: expect.stringContaining('on this image by digest'),
      });
    },
  );

  it('is not attested for an image if it describes a folder, even if an input names the result', async () => {
    const job = await aJob({ path: SHOP });
    const predicate = join(job, '001-scan/findings.json');
    const inputs = { image: await aLayout(DEBIAN), type: 'vulnerabilities', predicate };
    await expect(attestIn(job, inputs)).rejects.toMatchObject({
      code: 'input-conflict',
      message: expect.stringContaining('describes the directory'),
    });
  });

  it.each([
    ['cyclonedx-json', { type: 'sbom' }],
    ['spdx-json', { type: 'sbom' }],
    ['spdx-json@3.0.1', { type: 'sbom' }],
    ['cyclonedx-json', { type: 'custom', 'predicate-type': 'https://cyclonedx.org/bom/v1.6' }],
  ])(
    "is not attested for an image if it is a folder's SBOM in the format %s (inputs: %j)",
    async (format, type) => {
      const listed = actionHost({ path: SHOP, format });
      await sbom(listed);
      const written = JSON.parse(readFileSync(join(listed.folder, 'documents.json'), 'utf8'));
      const predicate: string = written.documents[0].path;
      const inputs = { image: await aLayout(DEBIAN), predicate, ...type };
      await expect(attestIn(temporaryFolder('other'), inputs)).rejects.toMatchObject({
        code: 'input-conflict',
        message: expect.stringContaining('describes a directory'),
      });
      const path = aFile('app.tgz', 'release');
      expect(
        await attestIn(temporaryFolder('other'), { 'subject-path': path, predicate, ...type }),
      ).toContain('npm');
    },
  );

  it('is attested for each image if the images were scanned separately', async () => {
    const [one, other] = [await aLayout(DEBIAN), await aLayout(OTHER)];
    const job = await aJob({ image: one }, { image: other });
    const host = actionHost(
      { ...services, image: `${one}\n${other}`, type: 'vulnerabilities' },
      { ...signingAs(sigstore), stepsFolder: job },
    );
    await main(host);
    const lines = readFileSync(host.heard.outputs.get('bundles') ?? '', 'utf8').trim();
    expect(lines.split('\n')).toHaveLength(2);
  });

  it('is attested for the files that it describes', async () => {
    const job = await aJob({ path: SHOP }, { image: await aLayout(DEBIAN) });
    const path = aFile('app.tgz', 'release');
    expect(await attestIn(job, { 'subject-path': path, type: 'sbom' })).not.toContain('libssl3');
  });
});

describe('the findings for an image', () => {
  const kinds: readonly [string, string, (hex: string) => Readonly<Record<string, string>>][] = [
    'vulnerabilities',
    'sbom',
  ].flatMap((type) => [
    [
      type,
      'subject-checksums',
      (hex: string) => ({ 'subject-checksums': aFile('sums', `${hex}  ghcr.io/octo/app\n`) }),
    ],
    [
      type,
      'subjects',
      (hex: string) => ({
        subjects: aFile('subjects.json', {
          version: 1,
          subjects: [{ name: 'ghcr.io/octo/app', digest: `sha256:${hex}`, kind: 'file' }],
        }),
      }),
    ],
  ]);

  it.each(kinds)(
    'are not attested with the type %s if the input %s names a different digest',
    async (type, _, named) => {
      const [one, other] = [await aDigest(DEBIAN), await aDigest(OTHER)];
      const job = await aJob({ image: one.name });
      const given = join(job, type === 'sbom' ? '001-sbom/bom.cdx.json' : '001-scan/findings.json');
      for (const predicate of ['', given]) {
        await expect(attestIn(job, { ...named(other.hex), type, predicate })).rejects.toMatchObject(
          {
            code: 'input-conflict',
          },
        );
      }
      expect(await attestIn(job, { ...named(one.hex), type })).toContain(one.hex);
    },
  );

  it('are not attested for an image outside the scanned index', async () => {
    const job = await aJob({ image: image(), platforms: 'all' });
    const predicate = join(job, '001-scan/findings.json');
    const inputs = { image: await aLayout(DEBIAN), type: 'vulnerabilities', predicate };
    await expect(attestIn(temporaryFolder('other'), inputs)).rejects.toMatchObject({
      code: 'input-conflict',
      message: expect.stringContaining('not one of the subjects'),
    });
  });

  it('become an OpenVEX document about the image', async () => {
    const [one, type] = [await aLayout(DEBIAN), 'openvex'];
    const unexcused = await aJob({ image: one });
    await expect(attestIn(unexcused, { image: one, type })).rejects.toThrow('no VEX statement');
    const policy = join(temporaryFolder('policy'), 'assay.yml');
    writeFileSync(policy, 'scan: { ignore: [{ id: DSA-5532-1, reason: not exposed }] }');
    const job = await aJob({ image: one, policy });
    const { predicateType, predicate } = JSON.parse(await attestIn(job, { image: one, type }));
    expect(predicateType).toBe('https://openvex.dev/ns');
    expect(predicate.statements).toMatchObject([
      { status: 'affected', action_statement: 'Accepted: not exposed' },
    ]);
  });

  it('are attested only once if the index is the only subject', async () => {
    const job = await aJob({ image: image(), platforms: 'all' });
    await attestIn(job, { image: image(), platforms: 'index', type: 'vulnerabilities' });
    expect(await statementsOf(store, index.digest)).toHaveLength(1);
  });
});

describe('an attestation predicate', () => {
  it.each<[string, unknown, string]>([
    [
      'openvex',
      {
        '@context': 'https://openvex.dev/ns/v0.2.0',
        '@id': 'https://octo.test/1',
        author: 'octo',
        timestamp: '2026-01-01T00:00:00Z',
        statements: [{ status: 'fixed' }],
      },
      'https://openvex.dev/ns',
    ],
    [
      'test-result',
      { result: 'PASSED', configuration: [] },
      'https://in-toto.io/attestation/test-result/v0.1',
    ],
  ])('can be a document of the type %s', async (type, document, predicateType) => {
    const predicate = aFile('document.json', document);
    await attest({ image: image(), platforms: 'index', type, predicate });
    expect(await statementsOf(store, index.digest)).toMatchObject([
      { predicateType, predicate: document },
    ]);
  });

  it.each([
    ['openvex', '{}', 'malformed'],
    ['test-result', '{"result":"FINE","configuration":[]}', 'malformed'],
    ['openvex', '', 'input-missing'],
  ])('of the type %s is rejected if its content is %j', async (type, text, code) => {
    const predicate = text === '' ? '' : aFile('document.json', text);
    await expect(attest({ image: image(), type, predicate })).rejects.toMatchObject({ code });
  });

  it('must be a single document if the type allows only one', async () => {
    const predicate = `${aFile('a.json', {})}\n${aFile('b.json', {})}`;
    const inputs = { image: image(), type: 'custom', 'predicate-type': 'https://a.test/v1' };
    await expect(attest({ ...inputs, predicate })).rejects.toMatchObject({
      code: 'input-conflict',
    });
  });
});

describe('the input `subjects-only`', () => {
  it('makes attest list the subjects for a later job without requesting an identity token', async () => {
    const refuse = async () => {
      throw new Error('no token is asked for');
    };
    const listing = actionHost({ image: image(), 'subjects-only': 'true' }, { idToken: refuse });
    await main(listing);
    const subjects = listing.heard.outputs.get('subjects') ?? '';
    await attest({ subjects });
    for (const digest of [
      index.digest,
      ...[...index.platforms.values()].map((one) => one.digest),
    ]) {
      expect(await statementsOf(store, digest)).toHaveLength(1);
    }
  });

  it('causes an error if the job scanned only a different image', async () => {
    const job = await aJob({ image: await aLayout(DEBIAN) });
    const inputs = { image: image(), 'subjects-only': 'true' };
    await expect(main(actionHost(inputs, { stepsFolder: job }))).rejects.toMatchObject({
      code: 'input-conflict',
      message: expect.stringContaining('was not scanned in this job'),
    });
  });

  it('causes an error for an image layout, which exists only in one job', async () => {
    const listing = actionHost({ image: await aLayout(DEBIAN), 'subjects-only': 'true' });
    await expect(main(listing)).rejects.toMatchObject({ code: 'not-supported' });
  });
});

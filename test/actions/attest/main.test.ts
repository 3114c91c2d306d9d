import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { main } from '../../../actions/attest/main.ts';
import { main as sbom } from '../../../actions/sbom/main.ts';
import { main as scan } from '../../../actions/scan/main.ts';
import {
  ADVISORIES,
  actionHost,
  aLayout,
  DEBIAN,
  signingAs,
  sigstoreInputs,
  written,
} from '../../support/action-host.ts';
import { writeLayout } from '../../support/images.ts';
import { aLinkedImage } from '../../support/linked-image.ts';
import { temporaryFolder } from '../../support/programs.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';

let sigstore: LocalSigstore;
let services: Readonly<Record<string, string>>;
beforeAll(async () => {
  sigstore = await startSigstore();
  services = await sigstoreInputs(sigstore);
});
afterAll(() => sigstore.close());

/** Returns the statement inside the written bundle. */
const statementOf = (host: { readonly folder: string }) => {
  const { payload } = written(host, 'attest.sigstore.json')['dsseEnvelope'] as { payload: string };
  return JSON.parse(Buffer.from(payload, 'base64').toString());
};

const attest = async (inputs: Readonly<Record<string, string>>) => {
  const host = actionHost({ ...inputs, ...services }, signingAs(sigstore));
  await main(host);
  return host;
};

describe('attest', () => {
  it('with the type `provenance`, attests provenance based on the identity token', async () => {
    const host = await attest({ image: await aLayout(DEBIAN), type: 'provenance' });
    expect(statementOf(host)).toMatchObject({
      predicateType: 'https://slsa.dev/provenance/v1',
      subject: [{ digest: { sha256: host.heard.outputs.get('digest')?.slice(7) } }],
      predicate: {
        runDetails: { builder: { id: expect.stringContaining('octo-org/octo-app') } },
      },
    });
  });

  it('attests the SBOM from an earlier step', async () => {
    const image = await aLayout(DEBIAN);
    const folder = temporaryFolder('job');
    await sbom(actionHost({ image, 'output-dir': folder }));
    const host = await attest({ image, type: 'sbom', 'output-dir': folder });
    expect(statementOf(host)).toMatchObject({
      predicateType: 'https://cyclonedx.org/bom',
      predicate: { bomFormat: 'CycloneDX' },
    });
  });

  it.each([
    [
      'vulnerabilities',
      'https://in-toto.io/attestation/vulns/v0.2',
      { scanner: { result: [{ id: 'CVE-2023-5363' }] } },
    ],
    [
      'cosign-vuln',
      'https://cosign.sigstore.dev/attestation/vuln/v1',
      { invocation: expect.any(Object), scanner: { uri: 'pkg:github/assay-dev/assay' } },
    ],
  ])('attests scan findings as %s', async (type, predicateType, wanted) => {
    const image = await aLayout(DEBIAN);
    const scanned = actionHost({ image, advisories: ADVISORIES });
    await scan(scanned);
    const predicate = join(scanned.folder, 'findings.json');
    const host = await attest({ image, type, predicate });
    expect(statementOf(host)).toMatchObject({ predicateType, predicate: wanted });
  });

  it('attests a file, and writes the bundle next to the other files', async () => {
    const path = join(temporaryFolder('file'), 'app.tgz');
    writeFileSync(path, 'release');
    const host = await attest({ 'subject-path': path });
    expect(statementOf(host).subject).toEqual([
      { name: 'app.tgz', digest: { sha256: host.heard.outputs.get('digest')?.slice(7) } },
    ]);
  });

  it.each([
    ['true', ['ghcr.io/octo/app']],
    ['false', []],
  ])(
    'with `storage-record: %s`, sends storage records to GitHub only for the images %j',
    async (wanted, names) => {
      const { name, digest, server, host: run, close } = await aLinkedImage(sigstore);
      const inputs = { image: name, 'storage-record': wanted, 'github-token': server.token };
      const host = actionHost({ ...inputs, ...services }, run);
      await main(host);
      await close();
      expect(host.heard.finished[0]?.outcome).toBe('pass');
      expect(server.state.artifactRecords.map(({ record }) => record)).toEqual(
        names.map((image) => expect.objectContaining({ name: image, digest })),
      );
      expect(server.violations).toEqual([]);
    },
  );

  it('passes even if GitHub rejects the storage record', async () => {
    const { name, server, host: run, close } = await aLinkedImage(sigstore);
    const token = server.issueToken({});
    const inputs = { image: name, 'storage-record': 'true', 'github-token': token };
    const host = actionHost({ ...inputs, ...services }, run);
    await main(host);
    await close();
    expect(host.heard.finished[0]?.outcome).toBe('pass');
    expect(host.heard.annotations).toEqual([
      { level: 'notice', message: expect.stringContaining('`artifact-metadata: write`') },
    ]);
  });

  it('rejects an index without images', async () => {
    const image = `oci:${await writeLayout([], '1.0')}:1.0`;
    const before = sigstore.requests.length;
    for (const inputs of [{ image }, { image, 'subjects-only': 'true' }]) {
      await expect(attest({ ...inputs, platforms: 'index' })).rejects.toMatchObject({
        code: 'input-invalid',
        message: expect.stringContaining('lists no images'),
      });
    }
    expect(sigstore.requests).toHaveLength(before);
  });

  it.each([
    [{ type: 'custom', image: 'oci:x' }, 'input-missing'],
    [{ type: 'provenance' }, 'input-missing'],
  ])('rejects the inputs %j', async (inputs, code) => {
    const image = 'image' in inputs ? { image: await aLayout(DEBIAN) } : {};
    await expect(attest({ ...inputs, ...image })).rejects.toMatchObject({ code });
  });

  it.each([
    ['an invalid SBOM', { type: 'sbom' }, 'malformed'],
    ['invalid findings', { type: 'vulnerabilities' }, 'malformed'],
    ['a custom document without a predicate type', { type: 'custom' }, 'input-missing'],
  ])('rejects %s before it requests a certificate', async (_what, inputs, code) => {
    const predicate = join(temporaryFolder('file'), 'document.json');
    writeFileSync(predicate, '{"hello":"world"}');
    const before = sigstore.requests.length;
    const image = await aLayout(DEBIAN);
    await expect(attest({ image, predicate, ...inputs })).rejects.toMatchObject({ code });
    expect(sigstore.requests).toHaveLength(before);
  });
});

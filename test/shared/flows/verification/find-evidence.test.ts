import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { evidenceSource } from '../../../../shared/flows/verification/find-evidence.ts';
import { runRepository } from '../../../../shared/host/run-repository.ts';
import type { ImageStore } from '../../../../shared/oci/image-store.ts';
import { fakeHost } from '../../../support/fake-host.ts';
import { temporaryFolder } from '../../../support/programs.ts';

const run = runRepository(fakeHost({}, { kind: 'terminal' }));
const subject = { name: 'app', digest: `sha256:${'a'.repeat(64)}` };
const places = { bundles: [], isWithGitHub: false, list: async () => [] };

it("evidence comes from the image's store and from the named files", async () => {
  const bundle = join(temporaryFolder('bundles'), 'b.sigstore.json');
  writeFileSync(bundle, '{"mediaType":"x"}');
  const stored = { kind: 'unreadable', origin: 'store', code: 'x', message: 'y' } as const;
  const list = async () => [stored];
  const evidenceOf = await evidenceSource({ ...places, bundles: [bundle], list }, NO_ONE, run);
  const place = { store: {} as ImageStore, subject: { mediaType: '', size: 0, ...subject } };
  expect((await evidenceOf({ subject, place })).map(({ origin }) => origin)).toEqual([
    'store',
    bundle,
  ]);
  expect(await evidenceOf({ subject })).toHaveLength(1);
});

it('evidenceSource requires a workflow for GitHub attestations', async () => {
  const asked = { ...places, isWithGitHub: true };
  await expect(evidenceSource(asked, NO_ONE, run)).rejects.toThrow(
    'requires a workflow run and a token',
  );
});

const NO_ONE = { identities: [], evidence: [] };

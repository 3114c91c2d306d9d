import { expect, it } from '@jest/globals';
import { indexSboms, ownSboms, type SbomVerifier } from '../../../actions/scan/valid-sboms.ts';
import { DataError } from '../../../shared/errors/errors.ts';
import { fakeHost } from '../../support/fake-host.ts';

const TARGET = { subject: { name: 'app', digest: `sha256:${'a'.repeat(64)}` } };

const VERIFIER: SbomVerifier = {
  policy: { identities: [], evidence: [] },
  signers: async () => {
    throw new DataError('malformed', 'the trusted root is damaged', { path: 'root.json' });
  },
  evidenceOf: async () => [],
  judge: async () => undefined,
  now: new Date('2026-08-01'),
  login: { username: undefined, password: undefined },
  evidenceRepository: undefined,
  machine: fakeHost({}),
};

it.each([
  ['ownSboms', () => ownSboms(TARGET, VERIFIER)],
  ['indexSboms', () => indexSboms(TARGET, [TARGET], VERIFIER)],
])('%s fails, and returns no SBOM, if the trust roots are unreadable', async (_, find) => {
  await expect(find()).rejects.toThrow('the trusted root is damaged');
});

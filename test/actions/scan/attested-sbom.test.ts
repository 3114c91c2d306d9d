import { expect, it } from '@jest/globals';
import { attestedImage } from '../../../actions/scan/attested-sbom.ts';
import type { SbomVerifier } from '../../../actions/scan/valid-sboms.ts';
import { DataError, RemoteError } from '../../../shared/errors/errors.ts';
import { aLayout, DEBIAN } from '../../support/action-host.ts';
import { fakeHost } from '../../support/fake-host.ts';

const CALL = { service: 'ghcr.io', method: 'GET', url: 'https://ghcr.io/v2/' };

/** Verifies by a policy without signers, so that no evidence counts. */
function verifier(evidenceOf: SbomVerifier['evidenceOf']): SbomVerifier {
  return {
    policy: { identities: [], evidence: [] },
    signers: async () => {
      throw new DataError('malformed', 'the trusted root is damaged', { path: 'root.json' });
    },
    evidenceOf,
    judge: async () => undefined,
    now: new Date('2026-08-01'),
    login: { username: undefined, password: undefined },
    evidenceRepository: undefined,
    machine: fakeHost({}),
  };
}

it.each([
  ['a name that does not refer to an image', 'docker:x', 'cannot store evidence'],
  ['a folder that does not exist', 'oci:/nowhere:1', 'nowhere'],
])('attestedImage returns the reason if there is no result for %s', async (_, image, message) => {
  const found = await attestedImage(
    image,
    verifier(async () => []),
  );
  expect(found).toMatchObject({ image, evidence: [], reasons: [{ outcome: 'error' }] });
  expect(found.reasons[0]?.message).toContain(message);
});

it('attestedImage returns a reason if a service or the trust root fails', async () => {
  const image = await aLayout(DEBIAN);
  const failing = async () => {
    throw new RemoteError('forbidden', 'ghcr.io returned 403', CALL, { fix: 'Log in.' });
  };
  const unreachable = await attestedImage(image, verifier(failing));
  expect(unreachable.reasons[0]?.message).toBe('ghcr.io returned 403 Fix: log in.');
  expect(unreachable.digest).toMatch(/^sha256:/);
  const damaged = await attestedImage(
    image,
    verifier(async () => []),
  );
  expect(damaged.reasons[0]?.message).toBe('the trusted root is damaged');
});

it('attestedImage rethrows a programming error', async () => {
  const image = await aLayout(DEBIAN);
  const broken = async () => {
    throw new TypeError('ours');
  };
  await expect(attestedImage(image, verifier(broken))).rejects.toThrow('ours');
});

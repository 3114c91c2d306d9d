import { afterEach, describe, expect, it } from '@jest/globals';
import { attestationsRefusal, createAttestation } from '../../../shared/github/attestations.ts';
import { type SmallGitHub, smallGitHub } from './small-github.ts';

let open: SmallGitHub | undefined;
afterEach(async () => await open?.close());

const BUNDLE = {
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  verificationMaterial: { tlogEntries: [] },
  dsseEnvelope: { payload: 'e30=', payloadType: 'application/vnd.in-toto+json', signatures: [] },
};

describe('createAttestation', () => {
  it('sends the bundle and returns its ID', async () => {
    open = await smallGitHub(() => ({ status: 201, body: { id: 42 } }));
    expect(await createAttestation(open.github, 'acme/shop', BUNDLE)).toBe('42');
    expect(open.seen[0]?.json).toEqual({ bundle: BUNDLE });
  });

  it('fails with an error that names both permissions if permissions are missing', async () => {
    open = await smallGitHub(() => ({ status: 403 }));
    await expect(createAttestation(open.github, 'acme/shop', BUNDLE)).rejects.toMatchObject({
      fix: expect.stringContaining('`attestations: write` and `id-token: write`'),
    });
  });
});

describe('the check that attestations can be stored', () => {
  const asked = async (status: number, message: string) => {
    open = await smallGitHub(() => ({ status, body: { message } }));
    return await attestationsRefusal(open.github, 'acme/shop');
  };

  it.each([
    [422, 'Invalid request.'],
    [500, 'Server Error'],
  ])('does not treat the status %i as a refusal', async (status, message) => {
    expect(await asked(status, message)).toBeUndefined();
  });

  it('returns GitHub’s message if the plan or the owner does not allow attestations', async () => {
    const words = 'Feature not available for user-owned private repositories.';
    expect(await asked(403, words)).toBe(words);
  });

  it('fails if the token lacks permission', async () => {
    const refused = asked(403, 'Resource not accessible by integration');
    await expect(refused).rejects.toMatchObject({ code: 'forbidden' });
  });
});

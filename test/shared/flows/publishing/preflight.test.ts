import { describe, expect, it } from '@jest/globals';
import { requireMaySign, requireMayStore } from '../../../../shared/flows/publishing/preflight.ts';
import type { ResolvedSubject } from '../../../../shared/flows/subjects/resolved-subject.ts';
import type { ImageStore } from '../../../../shared/oci/image-store.ts';
import { anAccess, BY_KEY } from '../../../support/fake-run.ts';
import { startMemoryRegistry } from '../../../support/memory-registry.ts';
import { storeAt } from '../../../support/registries.ts';
import { runOf } from '../../../support/released.ts';

const NONE = { github: false, release: undefined, replace: false };
const TOKEN_URL = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.test' };
const WORKFLOW = BY_KEY;
const KEY = { ...BY_KEY, key: 'cosign.key' };

describe('requireMaySign', () => {
  const runAt = (serverUrl: string, env: Readonly<Record<string, string>> = {}) => {
    const context = runOf('https://api.test', { serverUrl });
    return [anAccess({ context }), { kind: 'actions', context, env }] as const;
  };

  it('requires a workflow identity, unless a key is used to sign', async () => {
    const without = runAt('https://github.com');
    await expect(requireMaySign(NONE, WORKFLOW, ...without)).rejects.toMatchObject({
      code: 'permission-missing',
    });
    await requireMaySign(NONE, WORKFLOW, ...runAt('https://github.com', TOKEN_URL));
    await requireMaySign(NONE, KEY, ...without);
  });

  it('requires access to GitHub for attestations and for a release', async () => {
    for (const stores of [
      { ...NONE, github: true },
      { ...NONE, release: 'v1' },
    ]) {
      const asked = requireMaySign(stores, KEY, ...runAt('https://github.com'));
      await expect(asked).rejects.toMatchObject({ code: 'not-supported' });
    }
  });

  it.each(['auto', 'public-good', 'github'])(
    'reports that an Enterprise Server does not have a Sigstore instance for the input %s',
    async (instance) => {
      const run = runAt('https://ghes.test', TOKEN_URL);
      const chosen = { ...WORKFLOW, trust: { instance } };
      await expect(requireMaySign(NONE, chosen, ...run)).rejects.toThrow(
        'the public Sigstore instance does not accept',
      );
      const own = { ...WORKFLOW, trust: { instance, signingConfigPath: 'config.json' } };
      await requireMaySign(NONE, own, ...run);
      await requireMaySign(NONE, { ...KEY, trust: { instance } }, ...run);
    },
  );
});

describe('requireMayStore', () => {
  it('starts one upload in each registry to check for write access, and does not store data in the registry', async () => {
    const registry = await startMemoryRegistry();
    const image = targetIn(storeAt(registry.host));
    await requireMayStore([image, targetIn(storeAt(registry.host)), { subject: image.subject }]);
    await registry.stop();
    expect(registry.requests).toEqual(['POST /v2/team/app/blobs/uploads/']);
    expect(registry.blobs.size).toBe(0);
  });

  it('uses the upload that was already started for the next blob', async () => {
    const registry = await startMemoryRegistry();
    const store = storeAt(registry.host);
    await requireMayStore([targetIn(store)]);
    await store.putBlob(Buffer.from('one'), 'text/plain', true);
    await store.putBlob(Buffer.from('two'), 'text/plain', true);
    await registry.stop();
    const methods = registry.requests.map((line) => line.split(' ')[0]);
    expect(methods).toEqual(['POST', 'PUT', 'POST', 'PUT']);
    expect(registry.blobs.size).toBe(2);
  });

  it('names the missing permission if the registry is read-only', async () => {
    const auth = { kind: 'bearer', username: 'u', password: 'p', isPublic: true } as const;
    const registry = await startMemoryRegistry({ auth });
    const asked = requireMayStore([targetIn(storeAt(registry.host))]);
    await expect(asked).rejects.toMatchObject({
      code: 'unauthorized',
      fix: expect.stringContaining('as a user who is allowed to push'),
    });
    await registry.stop();
  });

  it('ignores all other failures, because the upload reports them', async () => {
    const registry = await startMemoryRegistry();
    registry.faults.push({ matches: /uploads/, how: { kind: 'status', status: 500 } });
    await requireMayStore([targetIn(storeAt(registry.host))]);
    expect(registry.requests).toHaveLength(1);
    await registry.stop();
  });
});

function targetIn(store: ImageStore): ResolvedSubject {
  const subject = { name: store.name, digest: `sha256:${'a'.repeat(64)}` };
  const descriptor = { mediaType: '', digest: subject.digest, size: 1 };
  return { subject, place: { store, subject: descriptor } };
}

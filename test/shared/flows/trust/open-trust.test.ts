import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rootsOf, trustOf } from '../../../../shared/flows/trust/open-trust.ts';
import { sigstoreInputs } from '../../../support/action-host.ts';
import { aRun } from '../../../support/fake-run.ts';
import { temporaryFolder } from '../../../support/programs.ts';
import { type LocalSigstore, startSigstore } from '../../../support/sigstore.ts';

let sigstore: LocalSigstore;
let root: string;
beforeAll(async () => {
  sigstore = await startSigstore();
  root = (await sigstoreInputs(sigstore))['trusted-root'] ?? '';
});
afterAll(() => sigstore.close());

describe('the trusted root that an input names', () => {
  const run = aRun(temporaryFolder('trust'));

  it('is read from a file', async () => {
    const choice = { instance: 'custom', trustedRootPath: root };
    expect(await rootsOf(choice, run)).toHaveLength(1);
    expect(await (await trustOf(choice, run)).trustedRoot()).toMatchObject({
      tlogs: expect.any(Array),
    });
  });

  it('causes an error if its file is missing', async () => {
    const missing = join(root, '..', 'missing.json');
    await expect(
      rootsOf({ instance: 'custom', trustedRootPath: missing }, run),
    ).rejects.toMatchObject({ message: expect.stringContaining('missing.json') });
  });
});

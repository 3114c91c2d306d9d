import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spec } from '../../../../actions/verify/spec.ts';
import { rootsOf, trustOf } from '../../../../shared/flows/trust/open-trust.ts';
import { readInputs } from '../../../../shared/host/read-inputs.ts';
import { actionHost, sigstoreInputs } from '../../../support/action-host.ts';
import { type LocalSigstore, startSigstore } from '../../../support/sigstore.ts';

let sigstore: LocalSigstore;
let root: string;
beforeAll(async () => {
  sigstore = await startSigstore();
  root = (await sigstoreInputs(sigstore))['trusted-root'] ?? '';
});
afterAll(() => sigstore.close());

describe('the trust root of the inputs', () => {
  it('is read from a file', async () => {
    const host = actionHost({ instance: 'custom', 'trusted-root': root });
    const inputs = readInputs(spec, host);
    expect(await rootsOf(inputs, host)).toHaveLength(1);
    expect(await (await trustOf(inputs, host)).trustedRoot()).toMatchObject({
      tlogs: expect.any(Array),
    });
  });

  it('is refused if its file is missing', async () => {
    const missing = join(root, '..', 'missing.json');
    const host = actionHost({ instance: 'custom', 'trusted-root': missing });
    await expect(rootsOf(readInputs(spec, host), host)).rejects.toMatchObject({
      message: expect.stringContaining('missing.json'),
    });
  });
});

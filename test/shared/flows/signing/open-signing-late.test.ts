import { generateKeyPairSync } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { spec } from '../../../../actions/sign/spec.ts';
import {
  loadSigning,
  openSigningLate,
} from '../../../../shared/flows/signing/open-signing-late.ts';
import { readInputs } from '../../../../shared/host/read-inputs.ts';
import { actionHost } from '../../../support/action-host.ts';

it('opens a signer for a key', async () => {
  await loadSigning();
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const RELEASE_KEY = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  const host = actionHost({ key: 'env://RELEASE_KEY' }, { env: { RELEASE_KEY } });
  const { signer, own } = await openSigningLate(readInputs(spec, host), host);
  expect(signer.verifierPem).toContain('BEGIN PUBLIC KEY');
  expect(own?.identities).toEqual([]);
});

import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { spec } from '../../../../actions/verify/spec.ts';
import { trustChoice } from '../../../../shared/flows/trust/inputs.ts';
import { signerChoice } from '../../../../shared/flows/verification/inputs.ts';
import { trustedSigners } from '../../../../shared/flows/verification/trusted-signers.ts';
import { readInputs } from '../../../../shared/host/read-inputs.ts';
import { runRepository } from '../../../../shared/host/run-repository.ts';
import type { PolicyIdentity } from '../../../../shared/model/verify-policy.ts';
import { actionHost } from '../../../support/action-host.ts';
import { temporaryFolder } from '../../../support/programs.ts';
import { spkiPem } from '../../../support/sigstore/pem.ts';

const folder = temporaryFolder('believed');

/** Trusted roots as `gh attestation trusted-root` prints them, without their keys. */
function twoRoots(): string {
  const root = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    certificateAuthorities: [{ subject: { organization: 'x' } }],
  };
  const path = join(folder, 'roots.jsonl');
  const lines = [root, { ...root, tlogs: [{}], ctlogs: [{}] }].map((each) => JSON.stringify(each));
  writeFileSync(path, lines.join('\n'));
  return path;
}

function aKey(): PolicyIdentity {
  const path = join(folder, 'cosign.pub');
  writeFileSync(path, spkiPem(generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey));
  return { kind: 'key', name: 'operations', path };
}

const RELEASE: PolicyIdentity = {
  kind: 'certificate',
  name: 'release',
  san: { exact: 'https://github.com/o/r/.github/workflows/w.yml@refs/heads/main' },
  issuer: 'https://token.actions.githubusercontent.com',
  claims: {},
};

async function namesFor(
  identities: readonly PolicyIdentity[],
  given: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const host = actionHost({ 'trusted-root': twoRoots(), ...given });
  const policy = { identities, evidence: [] };
  const inputs = readInputs(spec, host);
  const trust = trustChoice(inputs);
  const { sigstores } = await trustedSigners(
    policy,
    trust,
    signerChoice(inputs),
    runRepository(host),
  );
  return sigstores.map(({ name }) => name.replace(folder, ''));
}

it('trustedSigners trusts every root in a file by default, and returns the strictest root first', async () => {
  expect(await namesFor([RELEASE])).toEqual(['line 2 of /roots.jsonl', 'line 1 of /roots.jsonl']);
  expect(await namesFor([RELEASE, aKey()])).toHaveLength(2);
});

it('trustedSigners uses the strictest root for keys, and does not use a root for unlogged keys', async () => {
  expect(await namesFor([aKey()])).toEqual(['line 2 of /roots.jsonl']);
  expect(await namesFor([aKey()], { 'allow-unlogged-keys': 'true' })).toEqual(['nobody']);
});

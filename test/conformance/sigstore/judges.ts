import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asObject } from '../../../shared/json/guards.ts';
import type { Verification } from '../../../shared/model/verification.ts';
import { thresholdsOf } from '../../../shared/sigstore/thresholds.ts';
import { openAnchors } from '../../../shared/sigstore/trust-anchors.ts';
import { verifyCandidates } from '../../../shared/verify/verify-candidates.ts';
import { runProgram } from '../../support/programs.ts';
import { holdsForSigstoreJs } from '../../support/sigstore/sigstore-js.ts';
import type { Specimen } from './specimens.ts';

/** Keys do not expire, so that no proof of time is needed. */
const OF_KEYS = { tlog: 1, ctlog: 0, timestamp: 0 };

/** The verifier of Assay. */
export async function judge(
  { digest, signer, trustedRoot }: Specimen,
  bundle: unknown,
): Promise<Verification> {
  const isKey = 'key' in signer;
  const identities = isKey ? [] : [{ san: { exact: signer.identity }, issuer: signer.issuer }];
  const keys = isKey && {
    publicKeys: [signer.key],
    keyThresholds: OF_KEYS,
  };
  return await verifyCandidates(
    [{ kind: 'bundle', origin: 'bundle.json', bundle }],
    { name: '', digest, isFile: true },
    { identities, predicateTypes: 'any' },
    openAnchors({ trustedRoot, ...keys }),
  );
}

/**
 * Returns true if sigstore-js accepts a bundle, without identity and statement. sigstore-js requires that the URL of
 * the log contains the name in its checkpoint, so that logs with another name are not supported.
 */
export function thirdJudge({ digest, signer, trustedRoot }: Specimen, bundle: unknown): boolean {
  const key = 'key' in signer ? signer.key : undefined;
  const thresholds = key === undefined ? thresholdsOf(asObject(trustedRoot, '$')) : OF_KEYS;
  return holdsForSigstoreJs(bundle, { trustedRoot, digest, thresholds, key });
}

/** Returns true if the sigstore-go program in Debian accepts a bundle. */
export async function secondJudge(
  { digest, signer, trustedRoot }: Specimen,
  bundle: unknown,
  folder: string,
): Promise<boolean> {
  if ('key' in signer) throw new Error('the program takes no key without an identity');
  const [algorithm = '', hex = ''] = digest.split(':');
  const at = (name: string, value: unknown) => {
    writeFileSync(join(folder, name), JSON.stringify(value));
    return join(folder, name);
  };
  const { code } = await runProgram('sigstore-go-verification', [
    ...['-trustedrootJSONpath', at('trusted_root.json', trustedRoot)],
    ...['-artifact-digest', hex, '-artifact-digest-algorithm', algorithm],
    ...['-expectedIssuer', signer.issuer, '-expectedSAN', signer.identity],
    at('bundle.json', bundle),
  ]);
  return code === 0;
}

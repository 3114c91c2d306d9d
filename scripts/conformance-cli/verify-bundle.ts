import { hash, X509Certificate } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { DataError, TrustError } from '../../shared/errors/errors.ts';
import { arrayAt, asObject, isObject, objectAt, stringAt } from '../../shared/json/guards.ts';
import { parseJson } from '../../shared/json/parse-json.ts';
import type { VerifyTrust } from '../../shared/model/trust.ts';
import { thresholdsOf } from '../../shared/sigstore/thresholds.ts';
import { openAnchors } from '../../shared/sigstore/trust-anchors.ts';
import type { VerifySubject } from '../../shared/verify/expectation.ts';
import { verifyCandidates } from '../../shared/verify/verify-candidates.ts';
import type { VerifyBundle } from './arguments.ts';
import { trustedRootFor } from './instance.ts';

const DIGEST = /^sha256:[0-9a-f]{64}$/i;

/**
 * Verifies that one bundle covers a file or a digest.
 *
 * @throws {Error} with the reason if the verification fails.
 */
export async function verifyBundle(asked: VerifyBundle): Promise<void> {
  const { signer } = asked;
  const bundle = parseJson(await readFile(asked.bundle), asked.bundle);
  const candidate = { kind: 'bundle', origin: asked.bundle, bundle } as const;
  const identities =
    signer.kind === 'key' ? [] : [{ san: { exact: signer.identity }, issuer: signer.issuer }];
  const expectation = { identities, predicateTypes: 'any' } as const;
  const subject = await subjectOf(asked.fileOrDigest);
  const anchors = openAnchors(await trustFor(asked));
  const verification = await verifyCandidates([candidate], subject, expectation, anchors);
  const [refused] = verification.refused;
  if (refused !== undefined) throw new Error(`${refused.code}: ${refused.message}`);
  if (verification.verified.length !== 1) throw new TrustError('no-evidence', 'nothing held');
  requireNoRoot(bundle, asked.bundle);
}

/**
 * Rejects a root certificate in the chain of a bundle. The gate ignores such a certificate, as the specification
 * recommends for old bundles. However, the suite requires an error.
 *
 * @see https://github.com/sigstore/protobuf-specs protos/sigstore_bundle.proto, VerificationMaterial
 */
function requireNoRoot(bundle: unknown, path: string): void {
  const material = objectAt(asObject(bundle, '$'), 'verificationMaterial') ?? {};
  const chain = objectAt(material, 'x509CertificateChain') ?? {};
  for (const item of arrayAt(chain, 'certificates') ?? []) {
    const rawBytes = isObject(item) ? stringAt(item, 'rawBytes') : undefined;
    const certificate = new X509Certificate(Buffer.from(rawBytes ?? '', 'base64'));
    if (certificate.checkIssued(certificate))
      throw new DataError('malformed', 'The certificate chain contains a root certificate.', {
        path,
      });
  }
}

/**
 * Returns the trust for a signer. A signature by a key does not require a proof of time, because a key does not expire.
 * It still requires a log entry if the trusted root contains a log.
 */
async function trustFor(asked: VerifyBundle): Promise<VerifyTrust> {
  const trustedRoot = await trustedRootFor(asked);
  if (asked.signer.kind === 'certificate') return { trustedRoot };
  const thresholds = { ...thresholdsOf(asObject(trustedRoot, '$')), timestamp: 0 };
  return { trustedRoot, thresholds, publicKeys: [await readFile(asked.signer.path, 'utf8')] };
}

async function subjectOf(fileOrDigest: string): Promise<VerifySubject> {
  const isOnDisk = (await stat(fileOrDigest).catch(() => undefined)) !== undefined;
  if (DIGEST.test(fileOrDigest) && !isOnDisk) {
    return { name: '', digest: fileOrDigest.toLowerCase(), isFile: true };
  }
  const content = await readFile(fileOrDigest);
  const hex = hash('sha256', content, 'hex');
  return { name: '', digest: `sha256:${hex}`, content };
}

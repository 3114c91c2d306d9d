import { UserError } from '../errors/errors.ts';
import {
  arrayAt,
  asObject,
  isObject,
  type JsonObject,
  objectAt,
  stringAt,
} from '../json/guards.ts';
import type { Bundle } from '../model/attestation.ts';
import { LEGACY_ANNOTATIONS, type SignedPayload } from '../model/evidence.ts';
import { envelopeText } from './dsse.ts';
import { hashedEntry, logEntryV1 } from './rekor-v1.ts';
import type { Signer } from './signer.ts';
import { requestTimestamp } from './timestamp.ts';

/**
 * Signs the bytes of a cosign “simple signing” payload and returns the content of a `.sig` layer.
 *
 * @throws {UserError} before anything is signed, if the log has version 2. Its entries have no signed entry timestamp,
 * and the legacy format cannot store an inclusion proof.
 * @throws {RemoteError} with the name of the service that failed.
 */
export async function signPayload(signer: Signer, payload: Buffer): Promise<SignedPayload> {
  const logUrl = legacyLog(signer);
  const signature = await signer.sign(payload);
  const [entry, timestamp] = await Promise.all([
    logUrl === undefined
      ? undefined
      : logEntryV1(
          signer.network,
          logUrl,
          hashedEntry(payload, signature, signer.verifierPem),
          signature,
        ),
    legacyTimestamp(signer, signature),
  ]);
  const annotations = {
    [LEGACY_ANNOTATIONS.signature]: signature.toString('base64'),
    ...witnessAnnotations(signer, entry, timestamp),
  };
  return { payload, annotations };
}

/**
 * Returns the attestation in a bundle as a `.att` layer. The log entry comes from the bundle. The timestamp is new,
 * because in a layer, it covers the envelope instead of the signature.
 *
 * @throws {UserError | RemoteError} like signPayload.
 */
export async function legacyAttestation(
  signer: Signer,
  bundle: Bundle,
  predicateType: string,
): Promise<SignedPayload> {
  legacyLog(signer);
  if (bundle.dsseEnvelope === undefined) throw new Error('the bundle has no envelope');
  const payload = Buffer.from(envelopeText(bundle.dsseEnvelope));
  const [entry] = arrayAt(asObject(bundle.verificationMaterial, '$'), 'tlogEntries') ?? [];
  const timestamp = await legacyTimestamp(signer, payload);
  const annotations = {
    [LEGACY_ANNOTATIONS.signature]: '',
    ...witnessAnnotations(signer, isObject(entry) ? entry : undefined, timestamp),
    [LEGACY_ANNOTATIONS.predicateType]: predicateType,
  };
  return { payload, annotations };
}

/**
 * Returns the log for a legacy signature. Returns undefined if no log is used. There is at most one log, because the
 * annotation can store only one entry.
 *
 * @throws {UserError} if there is a version 2 log.
 */
export function legacyLog({ services }: Pick<Signer, 'services'>): string | undefined {
  if (services.logs.every(({ version }) => version === 1)) return services.logs[0]?.url;
  throw new UserError(
    'not-supported',
    'Rekor version 2 does not support cosign’s legacy signatures, because they cannot store its inclusion proofs.',
    'Set `legacy: false`, or sign with Rekor version 1.',
  );
}

async function legacyTimestamp(signer: Signer, bytes: Buffer): Promise<Buffer | undefined> {
  const [url] = signer.services.timestampUrls;
  return url === undefined ? undefined : await requestTimestamp(signer.network, url, bytes);
}

function witnessAnnotations(
  signer: Signer,
  entry: JsonObject | undefined,
  timestamp: Buffer | undefined,
): Readonly<Record<string, string>> {
  const { verifier, verifierPem, chainPem } = signer;
  return {
    ...(verifier.kind === 'certificate' && { [LEGACY_ANNOTATIONS.certificate]: verifierPem }),
    ...(chainPem !== '' && { [LEGACY_ANNOTATIONS.chain]: chainPem }),
    ...(entry !== undefined && { [LEGACY_ANNOTATIONS.bundle]: rekorBundle(entry) }),
    ...(timestamp !== undefined && { [LEGACY_ANNOTATIONS.timestamp]: timestampBundle(timestamp) }),
  };
}

/**
 * Returns a log entry in cosign's format. The keys are in the same order as in cosign's output.
 *
 * @see https://github.com/sigstore/cosign pkg/cosign/bundle/rekor.go
 */
function rekorBundle(entry: JsonObject): string {
  const promise = objectAt(entry, 'inclusionPromise');
  const logId = objectAt(entry, 'logId');
  return JSON.stringify({
    SignedEntryTimestamp: (promise && stringAt(promise, 'signedEntryTimestamp')) ?? '',
    Payload: {
      body: stringAt(entry, 'canonicalizedBody') ?? '',
      integratedTime: Number(entry['integratedTime']),
      logIndex: Number(entry['logIndex']),
      logID: Buffer.from((logId && stringAt(logId, 'keyId')) ?? '', 'base64').toString('hex'),
    },
  });
}

function timestampBundle(der: Buffer): string {
  return JSON.stringify({ SignedRFC3161Timestamp: der.toString('base64') });
}

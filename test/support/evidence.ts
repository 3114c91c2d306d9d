import { createHash } from 'node:crypto';
import { type Bundle, bundleToJSON } from '@sigstore/bundle';
import {
  DSSEBundleBuilder,
  FulcioSigner,
  MessageSignatureBundleBuilder,
  type Signer,
  TSAWitness,
  type Witness,
} from '@sigstore/sign';
import {
  type BundleCandidate,
  LEGACY_ANNOTATIONS,
  type LegacyAttestationCandidate,
  type LegacyBlobCandidate,
  type LegacySignatureCandidate,
} from '../../shared/model/evidence.ts';
import type { Claims } from './sigstore/oidc.ts';
import { certificatePem } from './sigstore/pem.ts';
import type { LocalSigstore } from './sigstore.ts';
import { type EntryType, NO_RETRY, rekorV1Witness, rekorV2Witness } from './witnesses.ts';

/**
 * Evidence that sigstore-js creates against a local Sigstore. It is independent of the signing code of Assay, so that
 * an error in one appears in the other.
 */
export interface Making {
  /** The certificate authority, the log and the timestamp authority. Each can belong to another instance. */
  readonly fulcio: LocalSigstore;
  /** The key that signs in place of a certificate from `fulcio`. */
  readonly signer?: Signer;
  readonly log?: LocalSigstore | undefined;
  readonly timestamps?: LocalSigstore | undefined;
  readonly rekorVersion?: 1 | 2;
  readonly claims?: Claims;
  readonly payloadType?: string;
  readonly entryType?: EntryType;
}

/** A bundle as JSON that tests can modify. */
export interface BundleJson {
  mediaType: string;
  verificationMaterial: {
    certificate?: { rawBytes: string };
    x509CertificateChain?: { certificates: { rawBytes: string }[] };
    publicKey?: { hint: string };
    tlogEntries: LogEntryJson[];
    timestampVerificationData?: { rfc3161Timestamps: { signedTimestamp: string }[] };
  };
  dsseEnvelope?: {
    payload: string;
    payloadType: string;
    signatures: { sig: string; keyid?: string }[];
  };
  messageSignature?: {
    messageDigest: { algorithm: string; digest: string };
    signature: string;
  };
}

export interface LogEntryJson {
  logIndex: string;
  logId: { keyId: string };
  kindVersion: { kind: string; version: string };
  integratedTime: string;
  inclusionPromise?: { signedEntryTimestamp: string };
  inclusionProof?: {
    logIndex: string;
    rootHash: string;
    treeSize: string;
    hashes: string[];
    checkpoint: { envelope: string };
  };
  canonicalizedBody: string;
}

export const IDENTITY =
  'https://github.com/octo-org/octo-app/.github/workflows/release.yml@refs/heads/main';
export const ISSUER = 'https://token.actions.githubusercontent.com';
export const DIGEST = `sha256:${'a1'.repeat(32)}`;
export const SIGN_TYPE = 'https://sigstore.dev/cosign/sign/v1';

/** Returns all three services from one instance. */
export function allOf(sigstore: LocalSigstore): Making {
  return { fulcio: sigstore, log: sigstore, timestamps: sigstore };
}

export function aStatement(over: Readonly<Record<string, unknown>> = {}): unknown {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ digest: { sha256: DIGEST.slice('sha256:'.length) } }],
    predicateType: SIGN_TYPE,
    predicate: {},
    ...over,
  };
}

/** Creates a version 0.3 bundle for a statement. */
export async function makeStatementBundle(
  making: Making,
  statement: unknown = aStatement(),
): Promise<BundleJson> {
  return await makePayloadBundle(making, Buffer.from(JSON.stringify(statement)));
}

/** Creates a version 0.3 bundle for any bytes. */
export async function makePayloadBundle(making: Making, data: Buffer): Promise<BundleJson> {
  const builder = new DSSEBundleBuilder(partsOf(making));
  const type = making.payloadType ?? 'application/vnd.in-toto+json';
  return jsonOf(await builder.create({ data, type }));
}

/** Creates a version 0.2 bundle with a signature over `data` itself. */
export async function makeMessageBundle(making: Making, data: Buffer): Promise<BundleJson> {
  return jsonOf(await new MessageSignatureBundleBuilder(partsOf(making)).create({ data }));
}

/** Returns the simple signing payload of cosign with its annotations. */
export async function makeLegacySignature(
  making: Making,
  over: Readonly<Record<string, unknown>> = {},
): Promise<LegacySignatureCandidate> {
  const critical = {
    identity: { 'docker-reference': 'ghcr.io/octo-org/octo-app' },
    image: { 'docker-manifest-digest': DIGEST },
    type: 'cosign container image signature',
    ...over,
  };
  const payload = Buffer.from(JSON.stringify({ critical, optional: null }));
  const bundle = await makeMessageBundle(making, payload);
  const annotations = {
    ...legacyAnnotations(bundle),
    [LEGACY_ANNOTATIONS.signature]: bundle.messageSignature?.signature ?? '',
  };
  return { kind: 'legacy-signature', origin: 'tag sha256-a1.sig, layer 1', payload, annotations };
}

/** Creates a signature over a file in the cosign format that precedes Sigstore bundles. */
export async function makeLegacyBlob(making: Making, data: Buffer): Promise<LegacyBlobCandidate> {
  const bundle = await makeMessageBundle(making, data);
  const { [LEGACY_ANNOTATIONS.timestamp]: _, ...annotations } = legacyAnnotations(bundle);
  const signature = bundle.messageSignature?.signature ?? '';
  return {
    kind: 'legacy-blob',
    origin: 'app.tgz.bundle',
    annotations: { ...annotations, [LEGACY_ANNOTATIONS.signature]: signature },
    digest: DIGEST,
  };
}

/** Creates a layer of `.att` with a timestamp over the envelope, as cosign does. */
export async function makeLegacyAttestation(
  making: Making,
  statement: unknown,
): Promise<LegacyAttestationCandidate> {
  const { timestamps, ...others } = making;
  const bundle = await makeStatementBundle(others, statement);
  const envelope = Buffer.from(JSON.stringify(bundle.dsseEnvelope));
  const annotations = {
    ...legacyAnnotations(bundle),
    [LEGACY_ANNOTATIONS.signature]: '',
    ...(timestamps && (await timestampAnnotation(timestamps, envelope))),
  };
  return {
    kind: 'legacy-attestation',
    origin: 'tag sha256-a1.att, layer 1',
    envelope,
    annotations,
  };
}

export function asCandidate(bundle: unknown, origin = 'referrer sha256:b2'): BundleCandidate {
  return { kind: 'bundle', origin, bundle };
}

/** Returns a copy with one change. */
export function tampered<T>(value: T, change: (copy: T) => void): T {
  const copy = structuredClone(value);
  change(copy);
  return copy;
}

/** Returns Base64 with one bit of its middle byte flipped. */
export function flipped(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  return bytes.toString('base64');
}

export function leafOf(bundle: BundleJson): Buffer {
  const material = bundle.verificationMaterial;
  const rawBytes =
    material.certificate?.rawBytes ?? material.x509CertificateChain?.certificates[0]?.rawBytes;
  return Buffer.from(rawBytes ?? '', 'base64');
}

function legacyAnnotations(bundle: BundleJson): Record<string, string> {
  const [entry] = bundle.verificationMaterial.tlogEntries;
  const [timestamp] =
    bundle.verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? [];
  const logged = entry && {
    SignedEntryTimestamp: entry.inclusionPromise?.signedEntryTimestamp,
    Payload: {
      body: entry.canonicalizedBody,
      integratedTime: Number(entry.integratedTime),
      logIndex: Number(entry.logIndex),
      logID: Buffer.from(entry.logId.keyId, 'base64').toString('hex'),
    },
  };
  return {
    [LEGACY_ANNOTATIONS.certificate]: certificatePem(leafOf(bundle)),
    [LEGACY_ANNOTATIONS.chain]: '',
    ...(logged && { [LEGACY_ANNOTATIONS.bundle]: JSON.stringify(logged) }),
    ...(timestamp && {
      [LEGACY_ANNOTATIONS.timestamp]: JSON.stringify({
        SignedRFC3161Timestamp: timestamp.signedTimestamp,
      }),
    }),
  };
}

async function timestampAnnotation(
  { url }: LocalSigstore,
  stamped: Buffer,
): Promise<Record<string, string>> {
  const artifactHash = createHash('sha256').update(stamped).digest('base64');
  const answer = await fetch(`${url}/api/v1/timestamp`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ artifactHash, hashAlgorithm: 'sha256', certificates: true }),
  });
  const token = Buffer.from(await answer.arrayBuffer()).toString('base64');
  return { [LEGACY_ANNOTATIONS.timestamp]: JSON.stringify({ SignedRFC3161Timestamp: token }) };
}

function partsOf(making: Making): { signer: Signer; witnesses: Witness[] } {
  const { log, timestamps } = making;
  const witnesses: Witness[] = [];
  if (log !== undefined && making.rekorVersion === 2) witnesses.push(rekorV2Witness(log));
  else if (log !== undefined) witnesses.push(rekorV1Witness(log, making.entryType ?? 'dsse'));
  if (timestamps !== undefined)
    witnesses.push(new TSAWitness({ tsaBaseURL: timestamps.url, ...NO_RETRY }));
  return { signer: signerOf(making), witnesses };
}

function signerOf({ fulcio, claims = {}, signer }: Making): Signer {
  if (signer !== undefined) return signer;
  const identityProvider = { getToken: async () => fulcio.oidc.token('sigstore', claims) };
  return new FulcioSigner({ fulcioBaseURL: fulcio.url, identityProvider, ...NO_RETRY });
}

function jsonOf(bundle: Bundle): BundleJson {
  const json = JSON.parse(JSON.stringify(bundleToJSON(bundle)));
  // The serialization omits an empty list.
  json.verificationMaterial.tlogEntries ??= [];
  return json;
}

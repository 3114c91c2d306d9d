import { createHash, generateKeyPairSync, type KeyPairKeyObjectResult } from 'node:crypto';
import {
  allOf,
  aStatement,
  type BundleJson,
  type LogEntryJson,
  leafOf,
  type Making,
  makeMessageBundle,
  makeStatementBundle,
} from '../../support/evidence.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';
import { realNow } from '../../support/test-clock.ts';

/** The material for scenarios, which is a Sigstore instance with adjustable clocks and an untrusted instance. */
export interface World {
  readonly sigstore: LocalSigstore;
  readonly other: LocalSigstore;
  readonly key: KeyPairKeyObjectResult;
  readonly otherKey: KeyPairKeyObjectResult;
  /** A message signature over the artifact, version 0.3. */
  message(over?: Partial<Making>, artifact?: Buffer): Promise<BundleJson>;
  /** A statement about the artifact, version 0.3. */
  statement(over?: Partial<Making>, statement?: unknown): Promise<BundleJson>;
  /** Runs `make` while the clock of a service is wrong by the given number of milliseconds. */
  at<T>(service: 'log' | 'timestamps', shiftMs: number, make: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export const ARTIFACT = Buffer.from('DO NOT MODIFY ME!\n');
export const V3 = 'application/vnd.dev.sigstore.bundle.v0.3+json';

/**
 * Time before a leaf certificate at which the timestamp authority is created. Certificates are valid from their
 * creation.
 */
export const EARLIER_MS = 2_500;

export async function openWorld(): Promise<World> {
  const shifts = { log: 0, timestamps: 0 };
  const [sigstore, other] = await Promise.all([
    startSigstore({
      now: realNow,
      clocks: {
        log: () => realNow() + shifts.log,
        timestamps: () => realNow() + shifts.timestamps,
      },
    }),
    startSigstore({ now: realNow }),
  ]);
  await new Promise((resolve) => setTimeout(resolve, EARLIER_MS + 1_500));
  const all = allOf(sigstore);
  return {
    sigstore,
    other,
    key: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
    otherKey: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
    message: async (over = {}, artifact = ARTIFACT) =>
      asV3(await makeMessageBundle({ ...all, ...over }, artifact)),
    statement: async (over = {}, statement = statementAbout(ARTIFACT)) =>
      asV3(await makeStatementBundle({ ...all, ...over }, statement)),
    at: async (service, shiftMs, make) => {
      shifts[service] = shiftMs;
      try {
        return await make();
      } finally {
        shifts[service] = 0;
      }
    },
    close: async () => {
      await Promise.all([sigstore.close(), other.close()]);
    },
  };
}

export function sha256Hex(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function statementAbout(artifact: Buffer, over: Readonly<Record<string, unknown>> = {}) {
  return aStatement({
    subject: [{ name: 'a.txt', digest: { sha256: sha256Hex(artifact) } }],
    predicateType: 'https://example.com/predicate/v1',
    ...over,
  });
}

/** Returns a copy with only the leaf certificate. */
function asV3(bundle: BundleJson): BundleJson {
  const { x509CertificateChain: chain, ...material } = bundle.verificationMaterial;
  const certificate = { rawBytes: leafOf(bundle).toString('base64') };
  const verificationMaterial = chain === undefined ? material : { ...material, certificate };
  return structuredClone({ ...bundle, mediaType: V3, verificationMaterial });
}

/** Returns a copy in version 0.1 or 0.2, with a certificate chain. */
export function asChain(bundle: BundleJson, version: '0.1' | '0.2', ...issuers: readonly string[]) {
  const { certificate, ...material } = bundle.verificationMaterial;
  const leaf = certificate?.rawBytes ?? '';
  const certificates = [leaf, ...issuers].map((rawBytes) => ({ rawBytes }));
  return structuredClone({
    ...bundle,
    mediaType: `application/vnd.dev.sigstore.bundle+json;version=${version}`,
    verificationMaterial: { ...material, x509CertificateChain: { certificates } },
  });
}

/** Returns the only log entry of a bundle, so that the caller can change it. */
export function entryOf({ verificationMaterial: { tlogEntries } }: BundleJson): LogEntryJson {
  const [entry] = tlogEntries;
  if (entry === undefined || tlogEntries.length !== 1) throw new Error('there is not one entry');
  return entry;
}

/** Returns a copy with the log entry of another bundle. */
export function withEntryOf(bundle: BundleJson, other: BundleJson): BundleJson {
  const copy = structuredClone(bundle);
  copy.verificationMaterial.tlogEntries = [structuredClone(entryOf(other))];
  return copy;
}

/** Returns a copy with the given timestamps. */
export function withTimestamps(bundle: BundleJson, ...timestamps: readonly Buffer[]): BundleJson {
  const copy = structuredClone(bundle);
  const rfc3161Timestamps = timestamps.map((der) => ({ signedTimestamp: der.toString('base64') }));
  copy.verificationMaterial.timestampVerificationData = { rfc3161Timestamps };
  return copy;
}

/** Returns a timestamp over a signature from the timestamp authority of an instance. */
export async function stamp(
  { url }: LocalSigstore,
  signature: Buffer,
  certificates = false,
): Promise<Buffer> {
  const answer = await fetch(`${url}/api/v1/timestamp`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      artifactHash: createHash('sha256').update(signature).digest('base64'),
      hashAlgorithm: 'sha256',
      certificates,
    }),
  });
  if (!answer.ok) throw new Error(`the timestamp authority answered ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

export function signatureOf({ messageSignature, dsseEnvelope }: BundleJson): Buffer {
  const text = messageSignature?.signature ?? dsseEnvelope?.signatures[0]?.sig ?? '';
  return Buffer.from(text, 'base64');
}

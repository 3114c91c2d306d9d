import { createPublicKey, X509Certificate } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { isObject, type JsonObject } from '../../shared/json/guards.ts';
import { parseJson } from '../../shared/json/parse-json.ts';
import type { EvidenceCandidate } from '../../shared/model/evidence.ts';
import { parseCertificate } from '../../shared/sigstore/certificate.ts';
import { identityOf } from '../../shared/sigstore/certificate-identity.ts';
import { readLogEntry } from '../../shared/sigstore/log-entry.ts';
import { requireSameSigner } from '../../shared/sigstore/log-entry-signer.ts';
import { verifyPrehashed } from '../../shared/sigstore/prehashed-ecdsa.ts';
import { openAnchors, type TrustAnchors } from '../../shared/sigstore/trust-anchors.ts';
import { readEvidenceFile } from '../../shared/store/bundle-files.ts';
import { readSigningConfig } from '../../shared/trust/signing-config.ts';
import { readTrustedRoot } from '../../shared/trust/trusted-root.ts';
import { verifyWithRoots } from '../../shared/verify/verify-with-roots.ts';
import { DIGEST, IDENTITY, ISSUER } from '../support/evidence.ts';
import { type Seed, seedFiles } from './seeds.ts';
import { type Target, textSeed } from './target.ts';

const BUNDLES = ['statement.json', 'statement-rekor2.json', 'message.json'];

/** Targets for bundles and their contents, legacy cosign layers, and the trust material that verifies them. */
export function evidenceTargets(): readonly Target[] {
  const files = seedFiles('evidence');
  const named = (...names: readonly string[]) => files.filter(({ path }) => names.includes(path));
  const jsonOf = (name: string) => Object(parseJson(named(name)[0]?.bytes ?? '{}', name));
  const anchors = openAnchors({ trustedRoot: jsonOf('trusted_root.json') });
  return [
    {
      name: 'bundle file',
      seeds: named(...BUNDLES),
      run: (bytes, { path }) => judge(readEvidenceFile(bytes, path), anchors),
    },
    ...BUNDLES.map((name) => partsTarget(name, jsonOf(name), anchors)),
    legacyTarget(jsonOf('legacy-signature.json'), anchors),
    legacyTarget(jsonOf('legacy-attestation.json'), anchors),
    {
      name: 'trusted root',
      seeds: named('trusted_root.json'),
      run: (bytes, { path }) => {
        openAnchors({ trustedRoot: readTrustedRoot(bytes, path, undefined) });
      },
    },
    {
      name: 'signing config',
      seeds: named('signing_config.json'),
      run: (bytes, { path }) => {
        readSigningConfig(parseJson(bytes, path), path, Date.parse('2030-01-01'));
      },
    },
    ...signerTargets(jsonOf('statement.json')),
  ];
}

const SUBJECT = { name: '', digest: DIGEST, content: Buffer.from('artifact') };

const EXPECTATION = {
  identities: [{ san: { exact: IDENTITY }, issuer: ISSUER }],
  predicateTypes: 'any',
} as const;

/** Checks that no candidate stops the gate, and that no candidate yields content that was not signed. */
async function judge(
  candidates: readonly EvidenceCandidate[],
  anchors: TrustAnchors,
): Promise<void> {
  const one = { name: 'one', anchors: async () => anchors };
  const believed = [one, { ...one, name: 'another' }] as const;
  const { verified, refused } = await verifyWithRoots(candidates, SUBJECT, EXPECTATION, believed);
  if (verified.length + refused.length !== candidates.length)
    throw new Error('one was passed over');
  for (const { identity, predicate } of verified) {
    const isAsSigned =
      predicate === undefined || predicate === null || isDeepStrictEqual(predicate, {});
    if (identity.san !== IDENTITY || !isAsSigned) throw new Error('unsigned content is trusted');
  }
}

/**
 * Mutates each string of a bundle, and the data encoded in the string, such as certificates, timestamps and log
 * entries.
 */
function partsTarget(name: string, bundle: JsonObject, anchors: TrustAnchors): Target {
  return {
    name: `bundle parts ${name}`,
    seeds: textsOf(bundle).map(([path, text]) => ({
      path,
      bytes: isBase64(text) ? Buffer.from(text, 'base64') : Buffer.from(text),
    })),
    run: (bytes, { path }) => {
      const changed = structuredClone(bundle);
      const keys = path.split('/');
      const holder = keys
        .slice(0, -1)
        .reduce((value: JsonObject, key) => Object(value[key]), changed);
      const known = String(holder[keys.at(-1) ?? '']);
      const text = bytes.toString(isBase64(known) ? 'base64' : 'utf8');
      Object.assign(holder, { [keys.at(-1) ?? '']: text });
      return judge([{ kind: 'bundle', origin: name, bundle: changed }], anchors);
    },
  };
}

/** Returns all strings below a value, by their key paths. */
function textsOf(value: unknown, path: readonly string[] = []): readonly [string, string][] {
  if (typeof value === 'string') return [[path.join('/'), value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, [...path, key]));
}

function isBase64(text: string): boolean {
  return text.length > 20 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);
}

/** Mutates the payload and each annotation of a layer. */
function legacyTarget(fixture: JsonObject, anchors: TrustAnchors): Target {
  const kind = String(fixture['kind']);
  const content = kind === 'legacy-signature' ? 'payload' : 'envelope';
  const annotations = isObject(fixture['annotations']) ? fixture['annotations'] : {};
  const texts = { ...annotations, [content]: fixture[content] };
  return {
    name: kind,
    seeds: Object.entries(texts).map(([key, text]) => textSeed(String(text), key)),
    run: (bytes, { path }) => {
      const isContent = path === content;
      const changed = isContent ? annotations : { ...annotations, [path]: bytes.toString('utf8') };
      const signed = isContent ? bytes : Buffer.from(String(fixture[content]));
      const candidate = { kind, origin: kind, annotations: changed, [content]: signed };
      return judge([candidate as unknown as EvidenceCandidate], anchors);
    },
  };
}

/** Parsers that receive only certified or logged data. They are still fuzzed. */
function signerTargets(bundle: JsonObject): readonly Target[] {
  const texts = new Map(textsOf(bundle));
  const part = (path: string): Seed => ({
    path,
    bytes: Buffer.from(texts.get(path) ?? '', 'base64'),
  });
  const certificate = part('verificationMaterial/certificate/rawBytes');
  const signer = { certificate: certificate.bytes };
  const key = createPublicKey(
    new X509Certificate(certificate.bytes).publicKey.export({ format: 'pem', type: 'spki' }),
  );
  return [
    {
      name: 'certificate',
      seeds: [certificate],
      run: (bytes) => caught(() => identityOf(parseCertificate(bytes))),
    },
    {
      name: 'log entry',
      seeds: [part('verificationMaterial/tlogEntries/0/canonicalizedBody')],
      run: (canonicalizedBody) =>
        caught(() => {
          for (const kindVersion of KINDS_OF_ENTRIES)
            requireSameSigner([readLogEntry({ canonicalizedBody, kindVersion })], signer);
        }),
    },
    {
      name: 'signature',
      seeds: [part('dsseEnvelope/signatures/0/sig')],
      run: (bytes) => {
        if (verifyPrehashed(Buffer.alloc(32, 1), key, bytes))
          throw new Error('it holds for anything');
      },
    },
  ];
}

const KINDS_OF_ENTRIES = [
  { kind: 'dsse', version: '0.0.1' },
  { kind: 'hashedrekord', version: '0.0.1' },
];

/** The gate turns any exception into a refusal, but the verification must end. */
function caught(read: () => void): void {
  try {
    read();
  } catch {
    return;
  }
}

import { generateKeyPairSync } from 'node:crypto';
import { restoreFromCache, saveToCache } from '../../shared/github/actions-cache.ts';
import { listAttestations } from '../../shared/github/list-attestations.ts';
import { openGitHub } from '../../shared/github/open-github.ts';
import { decompressSnappy } from '../../shared/github/snappy.ts';
import { parseJson } from '../../shared/json/parse-json.ts';
import { parseChallenges } from '../../shared/oci/challenge.ts';
import { parseImageConfig } from '../../shared/oci/image-config.ts';
import { parseImageSource } from '../../shared/oci/image-source.ts';
import { parseLayoutIndex } from '../../shared/oci/layout-index.ts';
import { parseManifest } from '../../shared/oci/manifest.ts';
import { parsePlatformName } from '../../shared/oci/platform.ts';
import { parseImageReference } from '../../shared/oci/reference.ts';
import { requestCertificate } from '../../shared/sign/fulcio.ts';
import { readClaims } from '../../shared/sign/identity-token.ts';
import { hashedEntry, logEntryV1 } from '../../shared/sign/rekor-v1.ts';
import { logEntryV2 } from '../../shared/sign/rekor-v2.ts';
import { requestTimestamp } from '../../shared/sign/timestamp.ts';
import { endlessDer } from '../support/endless-der.ts';
import { type Seed, seedFiles } from './seeds.ts';
import { answering, type Target, textSeed, unlessRefused } from './target.ts';

/** Targets for responses of registries, GitHub and signing services. */
export function answerTargets(): readonly Target[] {
  const seeds = seedFiles('registry');
  const json = seeds.filter(({ path }) => path.endsWith('.json'));
  const text = seeds.filter(({ path }) => path.endsWith('.txt'));
  return [
    { name: 'manifest', seeds: json, run: (bytes, { path }) => void parseManifest(bytes, path) },
    {
      name: 'image config',
      seeds: json,
      run: (bytes, { path }) => void parseImageConfig(bytes, path),
    },
    {
      name: 'layout index',
      seeds: json,
      run: (bytes, { path }) => void parseLayoutIndex(bytes, path),
    },
    {
      name: 'challenge',
      seeds: text,
      run: (bytes) => void parseChallenges(bytes.toString('latin1')),
    },
    { name: 'reference', seeds: REFERENCES.map((each) => textSeed(each)), run: readReference },
    { name: 'snappy', seeds: SNAPPY, run: (bytes) => void decompressSnappy(bytes, 1 << 20, 'a') },
    { name: 'GitHub attestations', seeds: ATTESTATIONS, run: askGitHub },
    { name: 'GitHub cache', seeds: CACHE, run: askCache },
    ...signingTargets(),
  ];
}

const REFERENCES = [
  `ghcr.io/o/r:1@sha256:${'ab'.repeat(32)}`,
  'localhost:5000/a',
  'alpine',
  'oci:path:tag',
  'docker-archive:a.tar:b:1',
  'linux/arm/v7',
];

function readReference(bytes: Buffer): void {
  const text = bytes.toString('utf8');
  const readers = [parseImageReference, parseImageSource, parsePlatformName];
  for (const read of readers) unlessRefused(() => read(text));
}

/** A literal, copies of the two supported lengths, and an overlapping copy. */
const SNAPPY: readonly Seed[] = [
  Buffer.from([6, 0x08, 97, 98, 99, (3 - 1) * 4 + 3, 3, 0, 0, 0]),
  Buffer.from([40, 0x04, 97, 98, 0x01 | (4 << 2), 2, 0x02 | (29 << 2), 2, 0]),
].map((bytes) => ({ path: 'block', bytes }));

const ATTESTATIONS: readonly Seed[] = [
  textSeed(JSON.stringify({ attestations: [{ bundle_url: 'https://storage.example/a' }] }), 'api'),
  textSeed(JSON.stringify({ attestations: [{ bundle: { mediaType: 'x' } }] }), 'api'),
  textSeed('<https://api.example/x?after=a>; rel="next"', 'link'),
  ...SNAPPY.map(({ bytes }) => ({ path: 'storage', bytes })),
];

/** The list of attestations, its next page, and the linked storage. */
async function askGitHub(bytes: Buffer, { path }: Seed): Promise<void> {
  const network = answering((url) => {
    if (url.startsWith('https://storage.example/')) {
      const headers = { 'content-type': 'application/x-snappy' };
      return { headers, body: path === 'storage' ? bytes : (SNAPPY[0]?.bytes ?? '') };
    }
    return {
      headers: {
        'content-type': 'application/json',
        // The HTTP parser of Node never returns other characters.
        ...(path === 'link' && { link: bytes.toString('latin1').replace(/[\0\r\n]/g, '') }),
      },
      body: path === 'api' ? bytes : (ATTESTATIONS[0]?.bytes ?? ''),
    };
  });
  const github = openGitHub({ token: 't', apiUrl: 'https://api.example', network });
  await listAttestations(github, 'o/r', `sha256:${'ab'.repeat(32)}`);
}

const CACHE: readonly Seed[] = [
  textSeed('{"ok":true,"signed_download_url":"https://store.example/a"}', 'found'),
  textSeed('{"ok":true,"signed_upload_url":"https://store.example/a"}', 'created'),
  textSeed('{"code":"already_exists","msg":"there is one"}', 'created'),
];

async function askCache(bytes: Buffer, { path }: Seed): Promise<void> {
  const network = answering(() => ({ body: bytes, status: path === 'created' ? 409 : 200 }));
  const service = { url: 'https://cache.example/', token: 't' };
  const [key, version] = ['a', 'b'];
  await restoreFromCache(network, service, { key, prefixes: [], version, maxBytes: 1024 });
  await saveToCache(network, service, { key, version, content: Buffer.from('c') });
}

/** Fulcio, both versions of Rekor and the timestamp authority, each with a changed response. */
function signingTargets(): readonly Target[] {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const file = seedFiles('evidence').find(({ path }) => path === 'statement.json');
  const bundle = parseJson(file?.bytes ?? '{}', 'statement.json') as StatementBundle;
  const { certificate, tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
  const pem = `-----BEGIN CERTIFICATE-----\n${certificate.rawBytes}\n-----END CERTIFICATE-----\n`;
  const signature = Buffer.from('signature');
  const proposed = hashedEntry(Buffer.from('a'), signature, 'pem');
  const logged = { ...proposed, signature: signature.toString('base64') };
  const body = Buffer.from(JSON.stringify(logged)).toString('base64');
  const proof = { logIndex: 1, rootHash: 'ab', treeSize: 2, hashes: ['cd'], checkpoint: 'x' };
  const entry = {
    body,
    integratedTime: 1,
    logID: 'ab',
    logIndex: 1,
    verification: { inclusionProof: proof, signedEntryTimestamp: 'x' },
  };
  const verifier = { kind: 'public-key', der: Buffer.from('der') } as const;
  const base = 'https://service.example';
  const token = `e30.${Buffer.from('{"sub":"a"}').toString('base64url')}.x`;
  const timestamp = timestampVerificationData.rfc3161Timestamps[0]?.signedTimestamp ?? '';
  const answered = (bytes: Buffer) => answering(() => ({ body: bytes }));
  return [
    {
      name: 'Fulcio answer',
      seeds: [
        textSeed(
          JSON.stringify({ signedCertificateEmbeddedSct: { chain: { certificates: [pem, pem] } } }),
        ),
      ],
      run: async (bytes) => void (await requestCertificate(answered(bytes), base, token, keys)),
    },
    {
      name: 'Rekor answer',
      seeds: [textSeed(JSON.stringify({ ab: entry }))],
      run: async (bytes) => void (await logEntryV1(answered(bytes), base, proposed, signature)),
    },
    {
      name: 'Rekor 2 answer',
      seeds: [textSeed(JSON.stringify(tlogEntries[0]))],
      run: async (bytes) => {
        const signed = { bytes: Buffer.from('a'), signature, verifier };
        await logEntryV2(answered(bytes), base, signed);
      },
    },
    {
      name: 'timestamp answer',
      seeds: [Buffer.from(timestamp, 'base64'), endlessDer(30)].map((bytes) => ({
        path: 'answer',
        bytes,
      })),
      run: async (bytes) => void (await requestTimestamp(answered(bytes), base, signature)),
    },
    { name: 'identity token', seeds: [textSeed(token)], run: (bytes) => readToken(bytes) },
  ];
}

interface StatementBundle {
  readonly verificationMaterial: {
    readonly certificate: { readonly rawBytes: string };
    readonly tlogEntries: readonly object[];
    readonly timestampVerificationData: {
      readonly rfc3161Timestamps: readonly { readonly signedTimestamp: string }[];
    };
  };
}

function readToken(bytes: Buffer): void {
  readClaims(bytes.toString('utf8'));
}

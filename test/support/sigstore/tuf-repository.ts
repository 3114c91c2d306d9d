import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { canonical } from './canonical.ts';
import { errorAnswer, type Route } from './http-service.ts';
import { spkiDer } from './pem.ts';

export const TUF_PREFIX = '/tuf';
const EXPIRED = '2021-01-01T00:00:00Z';
const EXPIRES = '2099-01-01T00:00:00Z';
const SPEC_VERSION = '1.0.31';
/** Bytes that precede the raw key in the SPKI form of an Ed25519 key. */
const ED25519_SPKI_HEAD = 12;

export interface TufRepository {
  /** The root metadata that a client starts from. */
  readonly root: string;
  readonly routes: readonly Route[];
}

/**
 * Serves a TUF repository with consistent snapshots, and with `targets` as its files. Its first root has expired and
 * leads to a second root with another key, as the built-in roots of clients do.
 * @see https://theupdateframework.github.io/specification/v1.0.31/
 */
export function createTufRepository(targets: Readonly<Record<string, string>>): TufRepository {
  const metadata = signedMetadata(targets, aSigner(), aSigner());
  const files = new Map(metadata);
  for (const [name, content] of Object.entries(targets))
    files.set(`targets/${sha256Hex(content)}.${name}`, content);
  const routes = [...files].map(
    ([name, content]): Route => ({
      method: 'GET',
      path: `${TUF_PREFIX}/${name}`,
      answer: () => ({
        status: 200,
        headers: { 'content-type': 'application/octet-stream' },
        body: content,
      }),
    }),
  );
  // A client always checks for a newer root, which is not a violation.
  const noNewerRoot = () => errorAnswer(404, 'there is no newer root');
  routes.push({ method: 'GET', path: `${TUF_PREFIX}/3.root.json`, answer: noNewerRoot });
  return { root: metadata.get('1.root.json') ?? '', routes };
}

interface Signer {
  readonly key: object;
  readonly keyid: string;
  sign(body: object): { readonly keyid: string; readonly sig: string };
}

function aSigner(): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const key = {
    keytype: 'ed25519',
    scheme: 'ed25519',
    keyval: { public: spkiDer(publicKey).subarray(ED25519_SPKI_HEAD).toString('hex') },
  };
  const keyid = sha256Hex(canonical(key));
  const sig = (body: object) =>
    sign(null, Buffer.from(canonical(body)), privateKey).toString('hex');
  return { key, keyid, sign: (body) => ({ keyid, sig: sig(body) }) };
}

function signedMetadata(
  targets: Readonly<Record<string, string>>,
  first: Signer,
  second: Signer,
): ReadonlyMap<string, string> {
  const signed = (type: string, fields: object, signers: readonly Signer[] = [second]): string => {
    const common = { _type: type, spec_version: SPEC_VERSION, version: 1, expires: EXPIRES };
    const body = { ...common, ...fields };
    return JSON.stringify({ signatures: signers.map((one) => one.sign(body)), signed: body });
  };
  const rootOf = ({ key, keyid }: Signer): object => {
    const role = { keyids: [keyid], threshold: 1 };
    const roles = { root: role, targets: role, snapshot: role, timestamp: role };
    return { consistent_snapshot: true, keys: { [keyid]: key }, roles };
  };
  const expired = signed('root', { ...rootOf(first), expires: EXPIRED }, [first]);
  const root = signed('root', { ...rootOf(second), version: 2 }, [first, second]);
  const described = Object.entries(targets).map(([name, content]) => [name, describe(content)]);
  const target = signed('targets', { targets: Object.fromEntries(described) });
  const snapshot = signed('snapshot', {
    meta: { 'targets.json': { version: 1, ...describe(target) } },
  });
  const timestamp = signed('timestamp', {
    meta: { 'snapshot.json': { version: 1, ...describe(snapshot) } },
  });
  return new Map([
    ['1.root.json', expired],
    ['2.root.json', root],
    ['root.json', root],
    ['1.targets.json', target],
    ['1.snapshot.json', snapshot],
    ['timestamp.json', timestamp],
  ]);
}

function describe(content: string): { length: number; hashes: { sha256: string } } {
  return { length: Buffer.byteLength(content), hashes: { sha256: sha256Hex(content) } };
}

function sha256Hex(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

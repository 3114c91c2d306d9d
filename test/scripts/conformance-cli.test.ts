import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runConformanceCommand } from '../../scripts/conformance-cli/run.ts';
import {
  allOf,
  aStatement,
  type BundleJson,
  IDENTITY,
  ISSUER,
  makeMessageBundle,
  makeStatementBundle,
  tampered,
} from '../support/evidence.ts';
import { runProgram, temporaryFolder } from '../support/programs.ts';
import { network } from '../support/signing.ts';
import { spkiPem } from '../support/sigstore/pem.ts';
import { type LocalSigstore, startSigstore } from '../support/sigstore.ts';
import { ROOT } from '../support/sources.ts';

const DATA = Buffer.from('what was built');
const HEX = createHash('sha256').update(DATA).digest('hex');
const DIGEST = `sha256:${HEX}`;
const ROUNDS = 300;

const folder = temporaryFolder('conformance-cli');
const at = (name: string) => join(folder, name);

let sigstore: LocalSigstore;
let statement: BundleJson;
let message: BundleJson;

beforeAll(async () => {
  sigstore = await startSigstore();
  await sigstore.writeFiles(folder);
  writeFileSync(at('artifact'), DATA);
  writeFileSync(at('other'), 'something else');
  const about = aStatement({ subject: [{ name: 'artifact', digest: { sha256: HEX } }] });
  writeFileSync(at('statement.json'), `${JSON.stringify(about, null, 3)}\n`);
  statement = await makeStatementBundle(allOf(sigstore), about);
  message = await makeMessageBundle(allOf(sigstore), DATA);
});
afterAll(() => sigstore.close());

/** An environment whose only network is the signing services. */
async function run(argv: readonly string[], isOnline = false) {
  const lines: string[] = [];
  const offline = { ...network, fetch: () => Promise.reject(new Error('the network was used')) };
  const world = {
    network: isOnline ? network : offline,
    print: (line: string) => lines.push(line),
  };
  return { code: await runConformanceCommand(argv, world), said: lines.join('\n') };
}

const signer = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', ISSUER];
const root = () => ['--trusted-root', at('trusted_root.json')];

function verify(bundle: unknown, file: string, over: readonly string[] = signer) {
  const text = typeof bundle === 'string' ? bundle : JSON.stringify(bundle);
  writeFileSync(at('bundle.json'), text);
  return run(['verify-bundle', '--bundle', at('bundle.json'), ...over, ...root(), file]);
}

describe('verify-bundle', () => {
  it.each([
    ['a statement and a file', () => statement, () => at('artifact')],
    ['a statement and its digest', () => statement, () => DIGEST],
    ['a signature and a file', () => message, () => at('artifact')],
    ['a signature and a digest without the file', () => message, () => DIGEST],
    ['a digest in uppercase', () => message, () => `sha256:${HEX.toUpperCase()}`],
  ])('accepts %s', async (_, bundle, file) => {
    expect(await verify(bundle(), file())).toEqual({ code: 0, said: '' });
  });

  it.each([
    ['a statement with a different file', () => statement, () => at('other'), 'subject-mismatch'],
    ['a signature with a different file', () => message, () => at('other'), 'subject-mismatch'],
    [
      'a statement with a different digest',
      () => statement,
      () => `sha256:${'0'.repeat(64)}`,
      'subject-mismatch',
    ],
    [
      'a signature with a different digest',
      () => message,
      () => `sha256:${'0'.repeat(64)}`,
      'subject-mismatch',
    ],
    [
      'a digest that was added to the bundle',
      () =>
        tampered(message, ({ messageSignature }) => {
          if (messageSignature)
            messageSignature.messageDigest.digest = Buffer.alloc(32).toString('base64');
        }),
      () => `sha256:${'0'.repeat(64)}`,
      'signature-invalid',
    ],
    [
      'an envelope with a second signature',
      () =>
        tampered(statement, ({ dsseEnvelope }) => dsseEnvelope?.signatures.push({ sig: 'AAAA' })),
      () => DIGEST,
      'bundle-malformed',
    ],
    ['a digest that is too short', () => message, () => 'sha256:00', 'ENOENT'],
    ['text that is not JSON', () => '{', () => DIGEST, 'JSON'],
    ['a file of an unknown kind', () => '[]', () => DIGEST, 'bundle-malformed'],
  ])('rejects %s', async (_, bundle, file, said) => {
    const result = await verify(bundle(), file());
    expect(result).toMatchObject({ code: 1, said: expect.stringContaining(said) });
  });

  it.each([
    ['a different identity', ['--certificate-identity', 'x', '--certificate-oidc-issuer', ISSUER]],
    [
      'a prefix of the identity',
      ['--certificate-identity', IDENTITY.slice(0, -1), '--certificate-oidc-issuer', ISSUER],
    ],
    ['a different issuer', ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', 'x']],
    ['a missing issuer', ['--certificate-identity', IDENTITY]],
    ['a missing identity', []],
    ['a key and an identity', [...signer, '--key', 'key.pem']],
    ['an unknown option', [...signer, '--insecure', 'true']],
    ['a duplicate option', [...signer, '--certificate-identity', IDENTITY]],
  ])('rejects %s', async (_, over) => {
    expect((await verify(statement, DIGEST, over)).code).toBe(1);
  });

  it('uses the specified trust root instead of fetching one, even for the staging instance', async () => {
    writeFileSync(at('bundle.json'), JSON.stringify(statement));
    const argv = ['verify-bundle', '--staging', '--bundle', at('bundle.json'), ...signer];
    expect(await run([...argv, ...root(), DIGEST])).toEqual({ code: 0, said: '' });
  });

  it.each([
    ['tlogs', 'publicKey'],
    ['ctlogs', 'publicKey'],
    ['certificateAuthorities', ''],
    ['timestampAuthorities', ''],
  ])(
    'rejects a trust root in which the validity period of %s has no start',
    async (list, holder) => {
      const broken = structuredClone(sigstore.trustedRoot) as Record<
        string,
        Record<string, unknown>[]
      >;
      const [first] = broken[list] ?? [];
      const one = holder === '' ? first : (first?.[holder] as Record<string, unknown>);
      if (one !== undefined) one['validFor'] = { end: '2999-01-01T00:00:00Z' };
      writeFileSync(at('broken.json'), JSON.stringify(broken));
      writeFileSync(at('bundle.json'), JSON.stringify(statement));
      const argv = ['verify-bundle', '--bundle', at('bundle.json'), ...signer];
      const result = await run([...argv, '--trusted-root', at('broken.json'), DIGEST]);
      expect(result).toMatchObject({ code: 1, said: expect.stringContaining('validFor.start') });
    },
  );
});

describe('verify-bundle with a key', () => {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-384' });
  const edwards = generateKeyPairSync('ed25519');
  writeFileSync(at('key.pem'), spkiPem(keys.publicKey));
  writeFileSync(at('edwards.pem'), spkiPem(edwards.publicKey));
  writeFileSync(
    at('empty_root.json'),
    '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}',
  );

  const bundleOf = (signature: Buffer) => ({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: { hint: 'any' } },
    messageSignature: {
      messageDigest: { algorithm: 'SHA2_256', digest: Buffer.from(HEX, 'hex').toString('base64') },
      signature: signature.toString('base64'),
    },
  });
  const withKey = (bundle: unknown, key: string, rootFile: string, file: string) => {
    writeFileSync(at('key-bundle.json'), JSON.stringify(bundle));
    const argv = ['verify-bundle', '--bundle', at('key-bundle.json'), '--key', at(key)];
    return run([...argv, '--trusted-root', at(rootFile), file]);
  };
  const signed = bundleOf(sign('sha256', DATA, keys.privateKey));

  it.each([
    ['a bundle together with the file', at('artifact')],
    ['a bundle together with the file digest', DIGEST],
  ])('accepts %s', async (_, file) => {
    expect(await withKey(signed, 'key.pem', 'empty_root.json', file)).toEqual({
      code: 0,
      said: '',
    });
  });

  it.each([
    ['a different key', signed, 'edwards.pem', 'empty_root.json', DIGEST],
    [
      'a bundle without a log entry if the root has a log',
      signed,
      'key.pem',
      'trusted_root.json',
      DIGEST,
    ],
    [
      'an Ed25519 signature with only a digest, because it needs the bytes',
      bundleOf(sign(null, DATA, edwards.privateKey)),
      'edwards.pem',
      'empty_root.json',
      DIGEST,
    ],
  ])('rejects %s', async (_, bundle, key, rootFile, file) => {
    expect((await withKey(bundle, key, rootFile, file)).code).toBe(1);
  });

  it('rejects a bundle with a certificate', async () => {
    expect((await withKey(statement, 'key.pem', 'trusted_root.json', DIGEST)).code).toBe(1);
  });
});

describe('sign-bundle', () => {
  it.each([
    ['a file', 1, 'artifact', []],
    ['a file', 2, 'artifact', []],
    ['a statement', 1, 'statement.json', ['--in-toto']],
    ['a statement', 2, 'statement.json', ['--in-toto']],
  ] as const)(
    'signs %s with a log entry in Rekor version %d, and writes a valid bundle',
    async (_, version, file, flags) => {
      const argv = [
        ...['sign-bundle', ...flags, '--identity-token', sigstore.oidc.token('sigstore')],
        ...['--bundle', at('signed.json'), ...root()],
        ...['--signing-config', at(`signing_config_v${version}.json`), at(file)],
      ];
      expect(await run(argv, true)).toEqual({ code: 0, said: '' });
      const bundle = readFileSync(at('signed.json'), 'utf8');
      expect(await verify(bundle, at('artifact'))).toEqual({ code: 0, said: '' });
      expect((await verify(bundle, at('other'))).code).toBe(1);
    },
  );

  it('signs the exact bytes of a statement', async () => {
    const argv = [
      ...['sign-bundle', '--in-toto', '--identity-token', sigstore.oidc.token('sigstore')],
      ...['--bundle', at('exact.json'), ...root()],
      ...['--signing-config', at('signing_config_v1.json'), at('statement.json')],
    ];
    expect(await run(argv, true)).toEqual({ code: 0, said: '' });
    const { dsseEnvelope }: BundleJson = JSON.parse(readFileSync(at('exact.json'), 'utf8'));
    const payload = Buffer.from(dsseEnvelope?.payload ?? '', 'base64');
    expect(payload).toEqual(readFileSync(at('statement.json')));
  });

  it.each([
    ['an invalid token', ['--identity-token', 'x', '--bundle', 'b'], 'artifact'],
    ['a missing token', ['--bundle', 'b'], 'artifact'],
    ['a missing file', ['--identity-token', 'x', '--bundle', 'b'], 'missing'],
    [
      'an invalid statement',
      ['--in-toto', '--identity-token', 'x', '--bundle', 'b'],
      'trusted_root.json',
    ],
  ])('fails for %s', async (_, flags, file) => {
    const config = ['--signing-config', at('signing_config_v1.json')];
    expect((await run(['sign-bundle', ...flags, ...root(), ...config, at(file)])).code).toBe(1);
  });
});

describe('malicious bundles', () => {
  it.each([
    ['a statement', () => statement],
    ['a signature', () => message],
  ])(
    'do not crash the gate if bytes of %s are changed at random',
    async (_, whole) => {
      const text = JSON.stringify(whole());
      const next = numbers(1);
      for (let round = 0; round < ROUNDS; round++) {
        const { code } = await verify(mutated(text, next), DIGEST);
        expect([0, 1]).toContain(code);
      }
    },
    60_000,
  );

  it.each([
    ['null', 'null'],
    ['a deeply nested list', '['.repeat(100_000)],
    ['an object with a prototype key', '{"__proto__":{"mediaType":"x"}}'],
    ['an empty file', ''],
    [
      'numbers in place of strings',
      '{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"certificate":{"rawBytes":7},"tlogEntries":7},"messageSignature":7}',
    ],
  ])('are rejected if they consist of %s', async (_, text) => {
    expect((await verify(text, DIGEST)).code).toBe(1);
  });
});

/**
 * Returns the same random numbers in every run, so that a failure can be reproduced.
 * @see Park and Miller, 1988
 */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** Removes or duplicates a part, or replaces one value by another value. */
function mutated(text: string, next: (below: number) => number): string {
  const start = next(text.length);
  const end = Math.min(text.length, start + 1 + next(40));
  const piece = text.slice(start, end);
  const choices = [
    '',
    piece + piece,
    'null',
    '"AAAA"',
    '{}',
    '[]',
    '-1',
    '\u0000',
    piece.toUpperCase(),
  ];
  return text.slice(0, start) + (choices[next(choices.length)] ?? '') + text.slice(end);
}

describe('the conformance program', () => {
  it('exits with code 1 for an unknown command, and lists the known commands', async () => {
    const script = join(ROOT, 'scripts', 'conformance-cli.ts');
    const { code, stderr } = await runProgram(process.execPath, [script, 'verify']);
    expect([code, stderr]).toEqual([
      1,
      'refused: the command must be sign-bundle or verify-bundle, but verify was specified\n',
    ]);
  });
});

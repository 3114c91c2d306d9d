import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TrustErrorCode } from '../../../shared/errors/trust-codes.ts';
import type { EvidenceCandidate } from '../../../shared/model/evidence.ts';
import type { Verification } from '../../../shared/model/verification.ts';
import { openAnchors } from '../../../shared/sigstore/trust-anchors.ts';
import type { Expectation, VerifySubject } from '../../../shared/verify/expectation.ts';
import { verifyCandidates } from '../../../shared/verify/verify-candidates.ts';
import {
  allOf,
  aStatement,
  asCandidate,
  type BundleJson,
  DIGEST,
  IDENTITY,
  ISSUER,
  makeLegacyAttestation,
  makeLegacyBlob,
  makeLegacySignature,
  makeMessageBundle,
  makeStatementBundle,
  SIGN_TYPE,
  tampered,
} from '../../support/evidence.ts';
import { sha256Of } from '../../support/signing.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';

const SUBJECT = { name: 'ghcr.io/octo-org/octo-app', digest: DIGEST };
const SPDX = 'https://spdx.dev/Document/v2.3';

let sigstore: LocalSigstore;
let signature: BundleJson;

beforeAll(async () => {
  sigstore = await startSigstore();
  signature = await makeStatementBundle(allOf(sigstore));
});
afterAll(() => sigstore.close());

function anExpectation(over: Partial<Expectation> = {}): Expectation {
  const identities = [{ san: { exact: IDENTITY }, issuer: ISSUER }];
  return { identities, predicateTypes: [], ...over };
}

async function verify(
  candidates: readonly EvidenceCandidate[],
  over: Partial<Expectation> = {},
  subject: VerifySubject = SUBJECT,
): Promise<Verification> {
  const anchors = openAnchors({ trustedRoot: sigstore.trustedRoot });
  return await verifyCandidates(candidates, subject, anExpectation(over), anchors);
}

function codes({ refused }: Verification): readonly string[] {
  return refused.map(({ code }) => code);
}

describe('valid evidence', () => {
  it('is listed with origin, signer, time and predicate', async () => {
    const { verified, refused, subject } = await verify([
      asCandidate(signature, 'referrer sha256:01'),
    ]);
    expect(refused).toEqual([]);
    expect(subject).toEqual(SUBJECT);
    expect(verified).toEqual([
      {
        origin: 'referrer sha256:01',
        predicateType: SIGN_TYPE,
        identity: { san: IDENTITY, issuer: ISSUER, claims: expect.anything() },
        signedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        predicate: {},
      },
    ]);
  });

  it('can be a legacy cosign signature, with and without a timestamp', async () => {
    const stamped = await makeLegacySignature(allOf(sigstore));
    const plain = await makeLegacySignature({ fulcio: sigstore, log: sigstore });
    const { verified } = await verify([stamped, plain]);
    expect(verified.map(({ predicateType }) => predicateType)).toEqual([
      'cosign-legacy',
      'cosign-legacy',
    ]);
  });

  it.each(['dsse', 'intoto'] as const)(
    'can be a legacy attestation logged as %s',
    async (entryType) => {
      const statement = aStatement({
        _type: 'https://in-toto.io/Statement/v0.1',
        predicateType: SPDX,
      });
      const candidate = await makeLegacyAttestation({ ...allOf(sigstore), entryType }, statement);
      const { verified } = await verify([candidate], {
        predicateTypes: ['https://spdx.dev/Document'],
      });
      expect(verified.map(({ predicateType }) => predicateType)).toEqual([SPDX]);
    },
  );

  it('is found in addition to invalid evidence', async () => {
    const broken = tampered(signature, (copy) => {
      copy.verificationMaterial.tlogEntries = [];
    });
    const result = await verify([asCandidate(broken, 'one'), asCandidate(signature, 'two')]);
    expect(result.verified.map(({ origin }) => origin)).toEqual(['two']);
    expect(result.refused.map(({ origin }) => origin)).toEqual(['one']);
  });
});

/** The tamper table in test/interop/tamper.test.ts has the code for each way to break a candidate. */
describe('invalid evidence', () => {
  it.each<[string, TrustErrorCode, Partial<Expectation>]>([
    [
      'a different identity',
      'identity-mismatch',
      {
        identities: [{ san: { exact: `${IDENTITY}x` }, issuer: ISSUER }],
      },
    ],
    [
      'a different issuer',
      'issuer-mismatch',
      {
        identities: [{ san: { exact: IDENTITY }, issuer: 'https://accounts.google.com' }],
      },
    ],
    [
      'a different claim',
      'claim-mismatch',
      {
        identities: [
          {
            san: { exact: IDENTITY },
            issuer: ISSUER,
            claims: { runnerEnvironment: 'self-hosted' },
          },
        ],
      },
    ],
    ['an identity but lists none', 'identity-mismatch', { identities: [] }],
    ['a different predicate type', 'predicate-mismatch', { predicateTypes: [SPDX] }],
  ])('is rejected if the policy requires %s', async (_what, code, over) => {
    expect(codes(await verify([asCandidate(signature)], over))).toEqual([code]);
  });

  it('is rejected with the names of the accepted signers if its signer is not accepted', async () => {
    const identities = [{ san: { exact: 'octo' }, issuer: ISSUER }];
    const { refused } = await verify([asCandidate(signature)], { identities });
    expect(refused).toMatchObject([{ code: 'identity-mismatch', expectedSigners: ['octo'] }]);
  });

  it('is rejected for a different subject', async () => {
    const other = { ...SUBJECT, digest: `sha256:${'b2'.repeat(32)}` };
    const { refused } = await verify([asCandidate(signature)], {}, other);
    expect(refused).toMatchObject([{ code: 'subject-mismatch', signedDigests: [SUBJECT.digest] }]);
  });

  it('is rejected with a reason if it is unreadable', async () => {
    const { refused } = await verify([
      {
        kind: 'unreadable',
        origin: 'referrer sha256:02',
        code: 'too-large',
        message: 'over 4 MiB',
      },
    ]);
    expect(refused).toEqual([
      {
        origin: 'referrer sha256:02',
        code: 'evidence-unreadable',
        message: 'the content could not be read (too-large): over 4 MiB',
        isUnseen: true,
      },
    ]);
  });

  it.each(['malformed', 'not-found'])(
    'is rejected, but does not count as unread, if its code is %s',
    async (code) => {
      const { refused } = await verify([{ kind: 'unreadable', origin: 'o', code, message: 'm' }]);
      expect(refused.map(({ isUnseen }) => isUnseen)).toEqual([undefined]);
    },
  );

  it('is rejected with a reason if there are too many candidates', async () => {
    const junk = Array.from({ length: 1_002 }, () => asCandidate({}));
    const { refused } = await verify(junk);
    expect(refused).toHaveLength(1_001);
    expect(refused.at(-1)).toMatchObject({
      origin: 'candidates 1001 to 1002',
      code: 'too-many-candidates',
      isUnseen: true,
    });
  });

  it('is truncated to 1,000 characters when the reason quotes it', async () => {
    const { refused } = await verify([asCandidate({ mediaType: 'x'.repeat(100_000) })]);
    expect(refused[0]?.message.length).toBeLessThanOrEqual(1_001);
  });
});

// This test runs before the longer tests below, because the local Sigstore would otherwise close an idle connection.
describe('a file to verify', () => {
  const content = Buffer.from('a release tarball');

  it('is verified by a signature over its bytes and by a statement about its digest', async () => {
    const message = await makeMessageBundle(allOf(sigstore), content);
    const hex = Buffer.from(message.messageSignature?.messageDigest.digest ?? '', 'base64');
    const statement = aStatement({ subject: [{ digest: { sha256: hex.toString('hex') } }] });
    const statementBundle = await makeStatementBundle(allOf(sigstore), statement);
    const file = { name: 'app.tgz', digest: sha256Of(content) };
    const candidates = [asCandidate(message), asCandidate(statementBundle)];
    const { verified, subject } = await verify(candidates, {}, { ...file, content });
    expect(verified.map(({ predicateType }) => predicateType)).toEqual([
      'message-signature',
      SIGN_TYPE,
    ]);
    expect(subject).toEqual(file);

    const other = Buffer.from('another tarball');
    const evil = { name: 'app.tgz', digest: sha256Of(other), content: other };
    expect(codes(await verify(candidates, {}, evil))).toEqual([
      'subject-mismatch',
      'subject-mismatch',
    ]);
  });

  it('is verified with the old cosign format, both by its bytes and by its digest', async () => {
    const candidate = await makeLegacyBlob(allOf(sigstore), content);
    const file = { name: 'app.tgz', digest: sha256Of(content) };
    for (const subject of [
      { ...file, content },
      { ...file, isFile: true },
    ]) {
      const { verified, refused } = await verify([candidate], {}, subject);
      expect(refused).toEqual([]);
      expect(verified).toMatchObject([{ predicateType: 'message-signature', digest: DIGEST }]);
    }
    const other = Buffer.from('another tarball');
    const evil = { name: 'app.tgz', digest: sha256Of(other), content: other };
    expect(codes(await verify([candidate], {}, evil))).toEqual(['signature-invalid']);
    expect(codes(await verify([candidate]))).toEqual(['subject-mismatch']);
  });

  it('cannot be replaced with an image, because a signature over bytes proves nothing about an image', async () => {
    const message = await makeMessageBundle(allOf(sigstore), content);
    expect(codes(await verify([asCandidate(message)]))).toEqual(['subject-mismatch']);
  });

  it('is rejected if the signature covers bytes with a different digest', async () => {
    const message = await makeMessageBundle(allOf(sigstore), Buffer.from('another tarball'));
    const own = await makeMessageBundle(allOf(sigstore), content);
    const mixed = tampered(message, (copy) => {
      if (copy.messageSignature && own.messageSignature)
        copy.messageSignature.messageDigest = own.messageSignature.messageDigest;
    });
    const file = { name: 'app.tgz', digest: sha256Of(content), content };
    expect(codes(await verify([asCandidate(mixed)], {}, file))).toEqual(['signature-invalid']);
  });
});

describe('hostile bundles', () => {
  it('are rejected without a crash if they consist of arbitrary JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        expect(codes(await verify([asCandidate(value)]))).toEqual(['bundle-malformed']);
      }),
      { numRuns: 100 },
    );
  });

  it('are rejected without a crash if any value is replaced', async () => {
    const paths = pathsOf(signature, []).filter((path) => !UNSIGNED.has(path.join('.')));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.oneof(fc.jsonValue(), fc.base64String()),
        async (path, value) => {
          const changed = tampered(signature, (copy) => replaceAt(copy, path, value));
          fc.pre(JSON.stringify(changed) !== JSON.stringify(signature));
          expect((await verify([asCandidate(changed)])).verified).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});

type Path = readonly (string | number)[];

/** Unsigned fields that can change without harm, because verifiers use the numbers in the checkpoint. */
const UNSIGNED: ReadonlySet<string> = new Set([
  'dsseEnvelope.signatures.0.keyid',
  'verificationMaterial.tlogEntries.0.inclusionProof.rootHash',
  'verificationMaterial.tlogEntries.0.inclusionProof.treeSize',
]);

function pathsOf(value: unknown, path: Path): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, member]) => pathsOf(member, [...path, key]));
}

function replaceAt(value: unknown, path: Path, replacement: unknown): void {
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], value);
  (holder as Record<string, unknown>)[String(path.at(-1))] = replacement;
}

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Thresholds } from '../../shared/model/trust.ts';
import { openAnchors } from '../../shared/sigstore/trust-anchors.ts';
import { readEvidenceFile } from '../../shared/store/bundle-files.ts';
import type { VerifySubject } from '../../shared/verify/expectation.ts';
import { verifyCandidates } from '../../shared/verify/verify-candidates.ts';
import { cosignEnvironment } from '../support/cosign.ts';
import { IDENTITY, ISSUER } from '../support/evidence.ts';
import { describeWith, runProgram, temporaryFolder } from '../support/programs.ts';
import { sha256Of } from '../support/signing.ts';
import { type LocalSigstore, startSigstore } from '../support/sigstore.ts';
import { realNow } from '../support/test-clock.ts';

const PREDICATE_TYPE = 'https://example.com/tested/v1';
const BLOB = Buffer.from('a blob');
const RIGHT = [{ san: { exact: IDENTITY }, issuer: ISSUER }];
const WRONG = [{ san: { exact: `${IDENTITY}-not` }, issuer: ISSUER }];

const FORMS: readonly [string, readonly string[], string][] = [
  ['a signature as a bundle', ['sign-blob', '--new-bundle-format'], 'message-signature'],
  ['a signature in the old format', ['sign-blob'], 'message-signature'],
  ['an attestation as a bundle', ['attest-blob', '--new-bundle-format'], PREDICATE_TYPE],
  ['an attestation in the old format', ['attest-blob'], PREDICATE_TYPE],
];

describeWith(['cosign'], 'files signed by cosign', () => {
  let sigstore: LocalSigstore;
  let folder: string;
  let files = 0;

  beforeAll(async () => {
    folder = temporaryFolder('interop-files');
    sigstore = await startSigstore({ now: realNow });
    await sigstore.writeFiles(folder);
    await writeFile(at('blob.txt'), BLOB);
    await writeFile(at('predicate.json'), '{"tested":true}');
    await cosign('generate-key-pair', '--output-key-prefix', at('release'));
  }, 60_000);
  afterAll(async () => {
    await sigstore.close();
    expect(sigstore.violations).toEqual([]);
  });

  const at = (name: string) => join(folder, name);

  async function cosign(...args: readonly string[]): Promise<void> {
    const env = {
      ...cosignEnvironment(folder),
      ...sigstore.env,
      COSIGN_PASSWORD: 'correct horse',
      COSIGN_EXPERIMENTAL: '1',
    };
    const result = await runProgram('cosign', args, { env });
    if (result.code !== 0) throw new Error(`cosign ${args.join(' ')}: ${result.stderr}`);
  }

  /** Returns the path of the output that cosign wrote for the file. */
  async function written([command = '', ...more]: readonly string[], flags: readonly string[]) {
    files += 1;
    const path = at(`evidence-${files}.json`);
    const about =
      command === 'attest-blob'
        ? ['--type', PREDICATE_TYPE, '--predicate', at('predicate.json')]
        : [];
    await cosign(command, '--yes', ...more, ...flags, '--bundle', path, ...about, at('blob.txt'));
    return path;
  }

  /** The old format stores a timestamp in a separate file, which Assay could not find. */
  const stampFile = ([command]: readonly string[]) => [
    command === 'sign-blob' ? '--rfc3161-timestamp' : '--rfc3161-timestamp-bundle',
    at('timestamp'),
  ];

  interface Trusted {
    readonly identities?: typeof RIGHT;
    readonly publicKeys?: readonly string[];
    readonly keyThresholds?: Thresholds;
  }

  async function judged(path: string, subject: VerifySubject, trusted: Trusted) {
    const { identities = [], ...keys } = trusted;
    const candidates = readEvidenceFile(await readFile(path), 'evidence.json');
    const expectation = { identities, predicateTypes: 'any' } as const;
    const anchors = openAnchors({ trustedRoot: sigstore.trustedRoot, ...keys });
    const { verified, refused } = await verifyCandidates(candidates, subject, expectation, anchors);
    return [...verified.map((one) => one.predicateType), ...refused.map(({ code }) => code)];
  }

  const whole = { name: 'blob.txt', digest: sha256Of(BLOB), content: BLOB };
  const byDigest = { name: 'blob.txt', digest: sha256Of(BLOB), isFile: true };
  const evil = Buffer.from('evil');
  const other = { name: 'blob.txt', digest: sha256Of(evil), content: evil };
  const mismatch = expect.stringMatching(/^(subject-mismatch|signature-invalid|key-untrusted)$/);

  describe.each<[string, boolean]>([
    ['a log entry', false],
    ['a log entry and a timestamp', true],
  ])('without a key, but with %s,', (_, isTimestamped) => {
    it.each(FORMS)(
      'are accepted by Assay with %s if the signer and the content match',
      async (_what, form, type) => {
        const services = ['--fulcio-url', sigstore.url, '--rekor-url', sigstore.url];
        const timestamp = ['--timestamp-server-url', `${sigstore.url}/api/v1/timestamp`];
        const stamps = form.includes('--new-bundle-format') ? [] : stampFile(form);
        const flags = isTimestamped ? [...services, ...timestamp, ...stamps] : services;
        const path = await written(form, flags);
        expect(await judged(path, whole, { identities: RIGHT })).toEqual([type]);
        expect(await judged(path, byDigest, { identities: RIGHT })).toEqual([type]);
        expect(await judged(path, whole, { identities: WRONG })).toEqual(['identity-mismatch']);
        expect(await judged(path, other, { identities: RIGHT })).toEqual([mismatch]);
      },
    );
  });

  describe.each<[string, readonly string[]]>([
    ['with a log entry', []],
    ['without a log entry', ['--tlog-upload=false']],
  ])('with an encrypted key, %s,', (_, flags) => {
    it.each(FORMS)(
      'are accepted by Assay with %s if the signer and the content match',
      async (_what, form, type) => {
        const key = ['--key', at('release.key'), '--rekor-url', sigstore.url];
        const path = await written(form, [...key, ...flags]);
        const publicKeys = [await readFile(at('release.pub'), 'utf8')];
        const logged = { tlog: 1, timestamp: 0, ctlog: 0 };
        const isLogged = flags.length === 0;
        const trusted = { publicKeys, keyThresholds: isLogged ? logged : { ...logged, tlog: 0 } };
        expect(await judged(path, whole, trusted)).toEqual([type]);
        expect(await judged(path, byDigest, trusted)).toEqual([type]);
        expect(await judged(path, whole, { identities: RIGHT })).toEqual(['key-untrusted']);
        expect(await judged(path, other, trusted)).toEqual([mismatch]);
        const missing = await judged(path, whole, { publicKeys, keyThresholds: logged });
        expect(missing).toEqual([isLogged ? type : 'log-entry-missing']);
      },
    );
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asObject } from '../../../shared/json/guards.ts';
import { parseCertificate } from '../../../shared/sigstore/certificate.ts';
import {
  earliestOf,
  type ProofsOfTime,
  readTimestamps,
  verifyTimes,
} from '../../../shared/sigstore/proofs-of-time.ts';
import { type Bundle, readBundle } from '../../../shared/sigstore/read-bundle.ts';
import { signatureContentOf } from '../../../shared/sigstore/signature-content.ts';
import {
  readTrustMaterial,
  type TimestampAuthority,
} from '../../../shared/sigstore/trust-material.ts';
import { endlessDer } from '../../support/endless-der.ts';
import {
  allOf,
  type BundleJson,
  leafOf,
  makeStatementBundle,
  tampered,
} from '../../support/evidence.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';
import { codeOf } from '../../support/trust-code.ts';

let sigstore: LocalSigstore;
let made: BundleJson;
let bundle: Bundle;
let stamped: Buffer;
let authorities: readonly TimestampAuthority[];

beforeAll(async () => {
  sigstore = await startSigstore();
  made = await makeStatementBundle(allOf(sigstore));
  bundle = readBundle(made);
  ({ stamped } = signatureContentOf({ form: 'statement', bundle }));
  authorities = readTrustMaterial(asObject(sigstore.trustedRoot, '$')).timestampAuthorities;
});
afterAll(() => sigstore.close());

function proofsOf(value: Bundle): ProofsOfTime {
  return { entries: value.verificationMaterial.tlogEntries, timestamps: readTimestamps(value) };
}

describe('verifyTimes', () => {
  it('returns the times of the log and of the authority', () => {
    const times = verifyTimes(proofsOf(bundle), stamped, authorities, 2);
    const logged = Number(made.verificationMaterial.tlogEntries?.[0]?.integratedTime) * 1000;
    expect(times.map((time) => time.getTime())).toEqual([logged, expect.any(Number)]);
    expect(earliestOf(times)?.getTime()).toBe(logged);
  });

  it('ignores the time of a log without a signed entry timestamp', () => {
    const { entries } = proofsOf(bundle);
    const bare = entries.map((entry) => ({ ...entry, inclusionPromise: undefined }));
    const proofs = { entries: bare, timestamps: [] };
    expect(verifyTimes(proofs, stamped, authorities, 0)).toEqual([]);
    expect(codeOf(() => verifyTimes(proofs, stamped, authorities, 1))).toBe('timestamp-missing');
  });

  it('rejects a repeated proof', () => {
    const { entries, timestamps } = proofsOf(bundle);
    for (const doubled of [
      { entries: [...entries, ...entries], timestamps },
      { entries, timestamps: [...timestamps, ...timestamps] },
    ]) {
      expect(codeOf(() => verifyTimes(doubled, stamped, authorities, 1))).toBe('proof-repeated');
    }
  });

  it.each<[string, string, () => readonly TimestampAuthority[]]>([
    ['an unknown authority', 'timestamp-untrusted', () => []],
    [
      'an authority that was not valid at that time',
      'timestamp-expired',
      () =>
        authorities.map((one) => ({ ...one, validFor: { start: new Date(0), end: new Date(1) } })),
    ],
    [
      'an authority without a path to a root',
      'timestamp-expired',
      () => authorities.map((one) => ({ ...one, paths: () => [] })),
    ],
  ])('rejects a timestamp from %s: %s', (_who, code, others) => {
    expect(codeOf(() => verifyTimes(proofsOf(bundle), stamped, others(), 1))).toBe(code);
  });

  it('rejects a timestamp with a different key', () => {
    const leaf = parseCertificate(leafOf(made));
    const others = authorities.map((one) => {
      return { ...one, certificate: { ...one.certificate, native: leaf.native } };
    });
    expect(codeOf(() => verifyTimes(proofsOf(bundle), stamped, others, 1))).toBe(
      'timestamp-invalid',
    );
  });

  it('rejects a timestamp over different content', () => {
    const other = Buffer.from('a different signature');
    expect(codeOf(() => verifyTimes(proofsOf(bundle), other, authorities, 1))).toBe(
      'timestamp-mismatch',
    );
  });
});

describe('readTimestamps', () => {
  const withTimestamp = (der: Buffer) =>
    readBundle(
      tampered(made, ({ verificationMaterial }) => {
        const signedTimestamp = der.toString('base64');
        verificationMaterial.timestampVerificationData = {
          rfc3161Timestamps: [{ signedTimestamp }],
        };
      }),
    );

  it.each([
    ['DER without an end', endlessDer(30)],
    ['bytes that are not DER', Buffer.from('timestamp')],
    ['DER without a timestamp', Buffer.from('3003020100', 'hex')],
    ['an empty value', Buffer.alloc(0)],
  ])('rejects %s', (_what, der) => {
    expect(codeOf(() => readTimestamps(withTimestamp(der)))).toBe('timestamp-malformed');
  });

  it('rejects an invalid time', () => {
    const [timestamp] =
      made.verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? [];
    const der = Buffer.from(timestamp?.signedTimestamp ?? '', 'base64');
    // GeneralizedTime has 15 characters. The fifth and sixth characters are the month.
    const month = der.indexOf('\x18\x0f20', 0, 'latin1') + 2 + 4;
    der.write('99', month, 'latin1');
    expect(codeOf(() => readTimestamps(withTimestamp(der)))).toBe('timestamp-malformed');
  });
});

it('earliestOf returns undefined for an empty list', () => {
  expect(earliestOf([])).toBeUndefined();
});

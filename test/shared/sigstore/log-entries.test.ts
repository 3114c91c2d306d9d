import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TransparencyLogEntry } from '@sigstore/bundle';
import { asObject } from '../../../shared/json/guards.ts';
import { verifyLogEntries } from '../../../shared/sigstore/log-entries.ts';
import { readBundle } from '../../../shared/sigstore/read-bundle.ts';
import {
  type SignatureContent,
  signatureContentOf,
} from '../../../shared/sigstore/signature-content.ts';
import { type Log, readTrustMaterial } from '../../../shared/sigstore/trust-material.ts';
import { allOf, makeStatementBundle } from '../../support/evidence.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';
import { codeOf } from '../../support/trust-code.ts';

interface Logged {
  readonly entry: TransparencyLogEntry;
  readonly content: SignatureContent;
}

let sigstore: LocalSigstore;
let logs: readonly Log[];
let logged: Readonly<Record<1 | 2, Logged>>;

async function makeLogged(rekorVersion: 1 | 2): Promise<Logged> {
  const bundle = readBundle(await makeStatementBundle({ ...allOf(sigstore), rekorVersion }));
  const [entry] = bundle.verificationMaterial.tlogEntries;
  if (entry === undefined) throw new Error('it is missing');
  return { entry, content: signatureContentOf({ form: 'statement', bundle }) };
}

beforeAll(async () => {
  sigstore = await startSigstore();
  logs = readTrustMaterial(asObject(sigstore.trustedRoot, '$')).tlogs;
  logged = { 1: await makeLogged(1), 2: await makeLogged(2) };
});
afterAll(() => sigstore.close());

type Change = (entry: TransparencyLogEntry) => Partial<TransparencyLogEntry>;

function codeWith(version: 1 | 2, change: Change, known = logs): string | undefined {
  const { entry, content } = logged[version];
  return codeOf(() => verifyLogEntries([{ ...entry, ...change(entry) }], content, known, 1));
}

describe('verifyLogEntries', () => {
  it.each([1, 2] as const)('accepts Rekor v%d entries', (version) => {
    const { entry, content } = logged[version];
    expect(verifyLogEntries([entry], content, logs, 1)).toHaveLength(1);
  });

  it('accepts an entry with either a signed entry timestamp or an inclusion proof', () => {
    const { entry, content } = logged[1];
    for (const one of [{ inclusionPromise: undefined }, { inclusionProof: undefined }]) {
      expect(verifyLogEntries([{ ...entry, ...one }], content, logs, 1)).toHaveLength(1);
    }
  });

  it.each<[string, string, Change]>([
    [
      'neither a signed entry timestamp nor a proof',
      'log-proof-invalid',
      () => ({ inclusionPromise: undefined, inclusionProof: undefined }),
    ],
    [
      'a time that differs from the signed entry timestamp',
      'log-promise-invalid',
      (entry) => later(entry),
    ],
    [
      'an index that differs from the signed entry timestamp',
      'log-promise-invalid',
      () => ({ logIndex: '77' }),
    ],
    [
      'an invalid signed entry timestamp',
      'log-promise-invalid',
      () => ({ inclusionPromise: { signedEntryTimestamp: Buffer.alloc(0) } }),
    ],
    [
      'a body that differs from the signed entry timestamp',
      'log-promise-invalid',
      () => ({ canonicalizedBody: Buffer.from('{}') }),
    ],
    [
      'a log that is not in the root',
      'log-untrusted',
      () => ({ logId: { keyId: Buffer.alloc(32) } }),
    ],
    [
      'a kind that differs from its body',
      'log-entry-mismatch',
      () => ({ kindVersion: { kind: 'intoto', version: '0.0.2' } }),
    ],
  ])('rejects an entry with %s: %s', (_what, code, change) => {
    expect(codeWith(1, change)).toBe(code);
  });

  it('rejects an entry for a different signature', () => {
    const { content } = logged[2];
    const { entry } = logged[1];
    expect(codeOf(() => verifyLogEntries([entry], content, logs, 1))).toBe('log-entry-mismatch');
    const { signature } = logged[1].content;
    const mixed = { ...content, signature, payloadDigest: () => Buffer.alloc(32) };
    expect(codeOf(() => verifyLogEntries([entry], mixed, logs, 1))).toBe('log-entry-mismatch');
  });

  it('rejects a signed entry timestamp from a time when the log was not valid', () => {
    const validFor = { start: new Date(0), end: new Date(1) };
    const expired = logs.map((log) => ({ ...log, validFor }));
    expect(codeWith(1, () => ({}), expired)).toBe('log-expired');
    // A proof alone contains no time.
    expect(codeWith(2, () => ({}), expired)).toBeUndefined();
  });

  it('rejects a repeated entry, and fewer entries than required', () => {
    const { entry, content } = logged[2];
    expect(codeOf(() => verifyLogEntries([entry, entry], content, logs, 1))).toBe('proof-repeated');
    expect(codeOf(() => verifyLogEntries([entry], content, logs, 2))).toBe('log-entry-missing');
    expect(verifyLogEntries([], content, logs, 0)).toEqual([]);
  });
});

function later({ integratedTime }: TransparencyLogEntry): Partial<TransparencyLogEntry> {
  return { integratedTime: `${Number(integratedTime) + 1}` };
}

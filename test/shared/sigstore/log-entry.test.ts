import { X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type LogRecord, readLogEntry } from '../../../shared/sigstore/log-entry.ts';
import { readBundle } from '../../../shared/sigstore/read-bundle.ts';
import { signatureContentOf } from '../../../shared/sigstore/signature-content.ts';
import {
  allOf,
  type BundleJson,
  leafOf,
  makeMessageBundle,
  makeStatementBundle,
} from '../../support/evidence.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';

let sigstore: LocalSigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.close());

/** Returns the DER form of the certificate in a log entry. */
function certificateOf(verifier: LogRecord['verifier']): Uint8Array | undefined {
  if (verifier === undefined) return undefined;
  return 'der' in verifier ? verifier.der : new X509Certificate(verifier.pem).raw;
}

const CONTENT = Buffer.from('what was built');

describe('readLogEntry', () => {
  it.each<[string, LogRecord['digestOf'], () => Promise<BundleJson>]>([
    ['dsse 0.0.1', 'payload', () => makeStatementBundle(allOf(sigstore))],
    [
      'intoto 0.0.2',
      'payload',
      () => makeStatementBundle({ ...allOf(sigstore), entryType: 'intoto' }),
    ],
    ['hashedrekord 0.0.1', 'signed', () => makeMessageBundle(allOf(sigstore), CONTENT)],
    [
      'hashedrekord 0.0.2',
      'signed',
      () => makeStatementBundle({ ...allOf(sigstore), rekorVersion: 2 }),
    ],
  ])('parses %s', async (kind, digestOf, make) => {
    const made = await make();
    const bundle = readBundle(made);
    const content = signatureContentOf({ form: 'statement', bundle });
    const [entry] = bundle.verificationMaterial.tlogEntries;
    if (entry === undefined) throw new Error('it is missing');
    expect(`${entry.kindVersion.kind} ${entry.kindVersion.version}`).toBe(kind);
    const digest = digestOf === 'signed' ? content.signedDigest() : content.payloadDigest();
    const { verifier, ...record } = readLogEntry(entry);
    expect(record).toEqual({ signature: content.signature, digest, digestOf });
    expect(certificateOf(verifier)).toEqual(leafOf(made));
  });

  it('parses an entry for an envelope even if logs no longer accept entries of its kind', () => {
    const spec = {
      dsseV002: {
        payloadHash: { digest: 'AQI=' },
        signatures: [{ content: 'AwQ=', verifier: { publicKey: { rawBytes: 'BQY=' } } }],
      },
    };
    expect(read('dsse', '0.0.2', { kind: 'dsse', apiVersion: '0.0.2', spec })).toEqual({
      signature: Buffer.of(3, 4),
      digest: Buffer.of(1, 2),
      digestOf: 'payload',
      verifier: { der: Buffer.of(5, 6) },
    });
  });

  it.each<[string, unknown]>([
    ['not JSON', undefined],
    ['null', null],
    ['a list', []],
    ['of a different kind', { kind: 'dsse', apiVersion: '0.0.2', spec: {} }],
    ['of a different version', { kind: 'hashedrekord', apiVersion: '0.0.1', spec: {} }],
  ])('rejects a body that is %s', (_what, body) => {
    expect(() => read('hashedrekord', '0.0.2', body)).toThrow(
      expect.objectContaining({ code: 'log-entry-mismatch' }),
    );
  });

  it.each([
    ['rpm', '0.0.1'],
    ['hashedrekord', '0.0.3'],
    ['intoto', '0.0.1'],
  ])('rejects the unknown kind %s %s', (kind, version) => {
    const reading = () => read(kind, version, { kind, apiVersion: version, spec: {} });
    expect(reading).toThrow('unsupported kind');
  });

  it.each([0, 2])('rejects an envelope with %d signatures', (count) => {
    const signatures = Array.from({ length: count }, () => ({ signature: 'AA==' }));
    const body = { kind: 'dsse', apiVersion: '0.0.1', spec: { signatures } };
    expect(() => read('dsse', '0.0.1', body)).toThrow('does not have exactly one signature');
  });

  it('returns undefined fields if the members of a body have invalid types', () => {
    const body = { kind: 'hashedrekord', apiVersion: '0.0.1', spec: { signature: 7, data: [] } };
    const nothing = Buffer.alloc(0);
    expect(read('hashedrekord', '0.0.1', body)).toEqual({
      signature: nothing,
      digest: nothing,
      digestOf: 'signed',
      verifier: undefined,
    });
  });
});

function read(kind: string, version: string, body: unknown): LogRecord {
  const canonicalizedBody = Buffer.from(JSON.stringify(body) ?? 'hello');
  return readLogEntry({ canonicalizedBody, kindVersion: { kind, version } });
}

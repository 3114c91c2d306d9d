import { X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { asObject } from '../../../shared/json/guards.ts';
import { parseCertificate } from '../../../shared/sigstore/certificate.ts';
import type { CertificatePath } from '../../../shared/sigstore/certificate-path.ts';
import { requireCertificateTimestamps } from '../../../shared/sigstore/certificate-timestamps.ts';
import { type Log, readTrustMaterial } from '../../../shared/sigstore/trust-material.ts';
import { allOf, leafOf, makeStatementBundle } from '../../support/evidence.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';
import { codeOf } from '../../support/trust-code.ts';

let sigstore: LocalSigstore;
let unlogged: LocalSigstore;
let path: CertificatePath;
let logs: readonly Log[];

async function pathIn(from: LocalSigstore): Promise<CertificatePath> {
  const issuer = new X509Certificate(from.files['fulcio_v1.crt.pem'] ?? '').raw;
  const leaf = leafOf(await makeStatementBundle(allOf(from)));
  return [parseCertificate(leaf), parseCertificate(issuer)];
}

beforeAll(async () => {
  [sigstore, unlogged] = await Promise.all([startSigstore(), startSigstore({ embedSct: false })]);
  path = await pathIn(sigstore);
  logs = readTrustMaterial(asObject(sigstore.trustedRoot, '$')).ctlogs;
});
afterAll(() => Promise.all([sigstore.close(), unlogged.close()]));

it('requireCertificateTimestamps accepts the SCT of a log in the root and leaves the certificate unchanged', () => {
  const [{ parsed, native }] = path;
  for (let round = 0; round < 2; round++) {
    expect(() => requireCertificateTimestamps(path, logs, 1)).not.toThrow();
  }
  expect(parsed.root.toDER()).toEqual(native.raw);
});

it('requireCertificateTimestamps requires as many SCTs as the root does', async () => {
  const bare = await pathIn(unlogged);
  expect(() => requireCertificateTimestamps(bare, logs, 0)).not.toThrow();
  expect(codeOf(() => requireCertificateTimestamps(bare, logs, 1))).toBe('sct-missing');
});

it.each<[string, string, () => readonly Log[]]>([
  ['a log that is not in the root', 'sct-untrusted', () => []],
  [
    'a log that was not valid at that time',
    'sct-untrusted',
    () => logs.map((log) => ({ ...log, validFor: { start: new Date(0), end: new Date(1) } })),
  ],
  [
    'a log with a different key',
    'sct-invalid',
    () => logs.map((log) => ({ ...log, publicKey: path[0].native.publicKey })),
  ],
])('requireCertificateTimestamps rejects an SCT from %s: %s', (_what, code, others) => {
  expect(codeOf(() => requireCertificateTimestamps(path, others(), 0))).toBe(code);
});

it('requireCertificateTimestamps rejects an SCT for a certificate from a different issuer', () => {
  const [leaf] = path;
  expect(codeOf(() => requireCertificateTimestamps([leaf, leaf], logs, 0))).toBe('sct-invalid');
});

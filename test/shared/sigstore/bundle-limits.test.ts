import { describe, expect, it } from '@jest/globals';
import { requireWithinLimits } from '../../../shared/sigstore/bundle-limits.ts';

function aBundle(material: Readonly<Record<string, unknown>> = {}, more = {}) {
  return { mediaType: 'x', verificationMaterial: { tlogEntries: [], ...material }, ...more };
}

function nested(levels: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level++) value = [value];
  return value;
}

describe('requireWithinLimits', () => {
  it('accepts a payload the size of a large SBOM', () => {
    const dsseEnvelope = {
      payload: 'a'.repeat(20 * 1024 * 1024),
      payloadType: 'x',
      signatures: [],
    };
    expect(() => requireWithinLimits(aBundle({}, { dsseEnvelope }))).not.toThrow();
  });

  it.each<[string, unknown]>([
    ['payload', aBundle({}, { dsseEnvelope: { payload: 'a'.repeat(33 * 1024 * 1024) } })],
    ['characters', aBundle({}, { messageSignature: { signature: 'a'.repeat(1024 * 1024 + 1) } })],
    ['levels', aBundle({}, { more: nested(100_000) })],
    ['values', aBundle({}, { more: Array.from({ length: 100_000 }, () => 0) })],
    ['log entries', aBundle({ tlogEntries: Array.from({ length: 9 }, () => ({})) })],
    ['hashes', aBundle({ tlogEntries: [{ inclusionProof: { hashes: Array(65).fill('') } }] })],
    ['digits', aBundle({ tlogEntries: [{ logIndex: '1'.repeat(21) }] })],
    ['digits', aBundle({ tlogEntries: [{ inclusionProof: { treeSize: '1'.repeat(21) } }] })],
    [
      'timestamps',
      aBundle({ timestampVerificationData: { rfc3161Timestamps: Array(9).fill({}) } }),
    ],
    ['certificates', aBundle({ x509CertificateChain: { certificates: Array(11).fill({}) } })],
  ])('limits the %s', (what, bundle) => {
    expect(() => requireWithinLimits(bundle as Record<string, unknown>)).toThrow(what);
  });
});

import { expect, it } from '@jest/globals';
import { keyFingerprint, openAnchors } from '../../../shared/sigstore/trust-anchors.ts';

it('openAnchors reports a trusted root that cannot be used', () => {
  expect(() => openAnchors({ trustedRoot: 'nonsense' })).toThrow(/cannot be used/);
});

it('openAnchors rejects a trusted root with a validity range that has no start, and names the range', () => {
  const trustedRoot = { tlogs: [{ publicKey: { validFor: { end: '2999-01-01T00:00:00Z' } } }] };
  expect(() => openAnchors({ trustedRoot })).toThrow(/validFor\.start/);
});

it('keyFingerprint rejects a file that is not a key', () => {
  expect(() => keyFingerprint('none', 'key.pub')).toThrow('key.pub is not a public key');
});

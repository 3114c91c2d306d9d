import { expect, it } from '@jest/globals';
import { keyFingerprint, openAnchors } from '../../../shared/sigstore/trust-anchors.ts';

it('says that a trusted root cannot be used', () => {
  expect(() => openAnchors({ trustedRoot: 'nonsense' })).toThrow(/cannot be used/);
});

it('says which range of a trusted root has no start', () => {
  const trustedRoot = { tlogs: [{ publicKey: { validFor: { end: '2999-01-01T00:00:00Z' } } }] };
  expect(() => openAnchors({ trustedRoot })).toThrow(/validFor\.start/);
});

it('refuses what is no key', () => {
  expect(() => keyFingerprint('none', 'key.pub')).toThrow('key.pub is not a public key');
});

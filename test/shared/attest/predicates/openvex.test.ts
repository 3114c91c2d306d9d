import { describe, expect, it } from '@jest/globals';
import { openVexPredicate } from '../../../../shared/attest/predicates/openvex.ts';

function aDocument(over: Readonly<Record<string, unknown>> = {}) {
  return {
    '@context': 'https://openvex.dev/ns/v0.2.0',
    '@id': 'https://octo.test/vex/1',
    author: 'Octo',
    timestamp: '2026-01-02T03:04:05Z',
    version: 1,
    statements: [{ vulnerability: { name: 'CVE-2026-1' }, status: 'fixed' }],
    ...over,
  };
}

describe('openVexPredicate', () => {
  it('returns the document unchanged', () => {
    expect(openVexPredicate(aDocument(), 'vex.json')).toEqual(aDocument());
    const unversioned = aDocument({ '@context': 'https://openvex.dev/ns' });
    expect(openVexPredicate(unversioned, 'vex.json')).toEqual(unversioned);
  });

  it.each<[string, unknown, string]>([
    ['a list', [], 'is not OpenVEX'],
    [
      'a document with a different context',
      aDocument({ '@context': 'https://openvex.dev/nsx' }),
      '@context',
    ],
    ['a document without an author', aDocument({ author: '' }), 'no author'],
    ['a document without a time', aDocument({ timestamp: undefined }), 'no timestamp'],
    ['a document without statements', aDocument({ statements: [] }), 'has no statements'],
    ['an unknown status', aDocument({ statements: [{ status: 'safe' }] }), 'statements[0]'],
    ['a status inherited from the prototype', aDocument({ statements: [{}] }), 'statements[0]'],
  ])('rejects %s', (_, document, words) => {
    expect(() => openVexPredicate(document, 'vex.json')).toThrow(words);
  });
});

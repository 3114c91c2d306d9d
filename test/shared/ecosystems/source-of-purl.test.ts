import { describe, expect, it } from '@jest/globals';
import { readPurl } from '../../../shared/ecosystems/purl.ts';
import { sourceOfPurl } from '../../../shared/ecosystems/source-of-purl.ts';

describe('sourceOfPurl', () => {
  it.each([
    ['pkg:deb/debian/libssl3@3.0.11-1?upstream=openssl', '3.0.11-1', ['openssl', '3.0.11-1']],
    ['pkg:deb/debian/cpp@4:12.2.0-3?upstream=gcc%401.203', '4:12.2.0-3', ['gcc', '1.203']],
    ['pkg:apk/alpine/libssl3@3.1.4-r1?upstream=openssl', '3.1.4-r1', ['openssl', '3.1.4-r1']],
    [
      'pkg:rpm/redhat/openssl-libs@3.0.7-27.el9?epoch=1&upstream=openssl-3.0.7-27.el9.src.rpm',
      '1:3.0.7-27.el9',
      ['openssl', '1:3.0.7-27.el9'],
    ],
  ])('returns the source package in the package URL %s', (purl, version, [name, own]) => {
    const parts = readPurl(purl);
    expect(parts && sourceOfPurl(parts, version)).toEqual({ name, version: own });
  });

  it.each(['pkg:deb/debian/bash@5', 'pkg:npm/a@1?upstream=b', 'pkg:rpm/a@1?upstream=b'])(
    'returns undefined for the package URL %s',
    (purl) => {
      const parts = readPurl(purl);
      expect(parts && sourceOfPurl(parts, '1')).toBeUndefined();
    },
  );
});

import { describe, expect, it } from '@jest/globals';
import {
  cwesIn,
  digestsIn,
  linkIn,
  locationAt,
  titleOf,
} from '../../../shared/scanner-results/reported-text.ts';

describe('titleOf', () => {
  it('returns the first line without control characters, up to a limit', () => {
    expect(titleOf('one\u001b[31m\ntwo', 'id')).toBe('one [31m');
    expect(titleOf('x'.repeat(300), 'id')).toHaveLength(200);
    expect(titleOf(' ', 'id')).toBe('id');
  });
});

describe('locationAt', () => {
  it('returns a path inside the source', () => {
    expect(locationAt('/usr/lib/a.jar', 3)).toEqual({ path: 'usr/lib/a.jar', line: 3 });
    expect(locationAt('./a\\b')).toEqual({ path: 'a/b' });
  });

  it('replaces a path that points outside the source', () => {
    expect(['../a', 'a/../../b', '', undefined].map((path) => locationAt(path))).toEqual(
      Array.from({ length: 4 }, () => ({ path: '.' })),
    );
  });
});

describe('links, CWE IDs and digests', () => {
  it('are kept only if they have the expected form', () => {
    expect(linkIn('javascript:alert(1)', 'https://a.example/b')).toBe('https://a.example/b');
    expect(cwesIn(['CWE-79: XSS', 'none', 'CWE-79'])).toEqual({ cwes: ['CWE-79'] });
    expect(digestsIn(['latest', undefined, `a@sha256:${'0'.repeat(64)}`])).toHaveLength(1);
  });
});

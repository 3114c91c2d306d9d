import { describe, expect, it } from '@jest/globals';
import { commentMarker } from '../../../shared/report/comment-marker.ts';

describe('a comment marker', () => {
  it.each([
    ['scan/linux/amd64', '<!-- assay:comment:scan/linux/amd64 -->'],
    ['a -->\n<b>', '<!-- assay:comment:a-b-.2fa41dd2 -->'],
    ['a--b', '<!-- assay:comment:a-b.90827a2e -->'],
  ])('for the key %j is %s', (key, wanted) => {
    expect(commentMarker(key)).toBe(wanted);
  });

  it.each([
    ['node 24', 'node@24'],
    ['日本', '中国'],
    [`${'x'.repeat(120)}1`, `${'x'.repeat(120)}2`],
  ])('is different for the keys %j and %j', (one, other) => {
    expect(commentMarker(one)).not.toBe(commentMarker(other));
  });
});

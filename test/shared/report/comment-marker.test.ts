import { describe, expect, it } from '@jest/globals';
import { commentMarker } from '../../../shared/report/comment-marker.ts';

describe('the marker of a comment', () => {
  it.each([
    ['scan/linux/amd64', '<!-- assay:comment:scan/linux/amd64 -->'],
    ['a -->\n<b>', '<!-- assay:comment:a-b- -->'],
    ['a--b', '<!-- assay:comment:a-b -->'],
  ])('for %j is %s', (key, wanted) => {
    expect(commentMarker(key)).toBe(wanted);
  });
});

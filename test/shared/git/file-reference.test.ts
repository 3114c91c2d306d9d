import { expect, it } from '@jest/globals';
import {
  isReference,
  parseFileReference,
  referenceText,
} from '../../../shared/git/file-reference.ts';

it.each([
  ['octo-org/policies/assay.yml@main', 'octo-org/policies', 'assay.yml', 'main'],
  ['octo_acme/.github/a b/x.yml@v1.2', 'octo_acme/.github', 'a b/x.yml', 'v1.2'],
  [`o/r/x@${'a'.repeat(40)}`, 'o/r', 'x', 'a'.repeat(40)],
  ['o/r/x@refs/heads/feature/a@b', 'o/r', 'x', 'refs/heads/feature/a@b'],
])('parseFileReference parses the reference %s', (text, repository, path, ref) => {
  expect(parseFileReference(text)).toEqual({ repository, path, ref });
  expect(referenceText({ repository, path, ref })).toBe(text);
});

it.each([
  ['o/r/../x@main'],
  ['o/../x/y@main'],
  ['o/r//x@main'],
  ['o/r/a\\b@main'],
  ['o/r/a\nb@main'],
  ['o/r/x@../main'],
  ['o/r/x@a/../b'],
  ['o/r/x@-x'],
  ['o/r/x@a b'],
  ['o/r/x@a~1'],
  ['o/r/x@/a'],
  ['o/r/x@a/'],
  ['o/r/x@'],
])(
  'parseFileReference returns undefined for the invalid reference %j, although isReference returns true',
  (text) => {
    expect(isReference(text)).toBe(true);
    expect(parseFileReference(text)).toBeUndefined();
  },
);

it.each([
  ['.assay.yml'],
  ['./o/r/x@main'],
  ['../o/r/x@main'],
  ['/o/r/x@main'],
  ['C:/o/r/x@main'],
  ['o/x@main'],
  ['o/r/x'],
])('isReference returns false for the path %s', (text) => {
  expect(isReference(text)).toBe(false);
  expect(parseFileReference(text)).toBeUndefined();
});

import { describe, expect, it } from '@jest/globals';
import { editPackageJson, rangeFor } from '../../../../shared/fix/edit/package-json-edit.ts';

describe('rangeFor', () => {
  it.each([
    ['^1.2.3', '^2.0.0'],
    ['~1.2.3', '~2.0.0'],
    ['1.2.3', '2.0.0'],
    ['=1.2.3', '=2.0.0'],
    ['>=1.2.3 <2', undefined],
    ['1.x', undefined],
    ['*', undefined],
    ['git+https://x', undefined],
    ['npm:b@1.2.3', undefined],
  ])('for the range %s and the version 2.0.0, returns the range %s', (range, wanted) => {
    expect(rangeFor(range, '2.0.0')).toBe(wanted);
  });
});

describe('an edit of a package.json', () => {
  it('changes only the range of the dependency', () => {
    const text = '{\n\t"overrides": {"a" : "^1.0.0"},\n\t"devDependencies" : {"a" : "^1.0.0"}\n}';
    const at = text.lastIndexOf('^1.0.0');
    expect(editPackageJson(text, 'a', '1.0.1')).toBe(
      `${text.slice(0, at)}^1.0.1${text.slice(at + '^1.0.0'.length)}`,
    );
  });

  it.each([
    ['{"dependencies":{"a":"*"}}'],
    ['{"dependencies":{"a":"1.0.0"},"peerDependencies":{"a":"1.0.0"}}'],
    ['{"dependencies":{"b":"1.0.0"}}'],
    ['{"dependencies":{"\\u0061":"1.0.0"}}'],
    ['[]'],
  ])('is impossible for the manifest %s', (text) => {
    expect(editPackageJson(text, 'a', '1.0.1')).toBeUndefined();
  });
});

import { describe, expect, it } from '@jest/globals';
import type { PurlParts } from '../../../shared/ecosystems/purl-types.ts';
import { canonicalParts, partsProblem, purlType } from '../../../shared/ecosystems/purl-types.ts';

describe('the package URL types', () => {
  it('have no rules unless the specification defines some, even if they are named like a property of every object', () => {
    for (const type of ['npm', 'constructor', '__proto__']) expect(purlType(type)).toEqual({});
  });

  it.each<[PurlParts, PurlParts]>([
    [
      { type: 'rpm', namespace: 'Fedora', name: 'ImageMagick' },
      { type: 'rpm', namespace: 'fedora', name: 'ImageMagick' },
    ],
    [
      { type: 'pypi', name: 'Foo._Bar' },
      { type: 'pypi', name: 'foo-bar' },
    ],
    [
      { type: 'huggingface', namespace: 'A', name: 'B', version: 'C0FFEE' },
      { type: 'huggingface', namespace: 'A', name: 'B', version: 'c0ffee' },
    ],
    [
      { type: 'npm', name: 'JSONStream' },
      { type: 'npm', name: 'JSONStream' },
    ],
  ])('normalize %j to %j', (parts, canonical) => {
    expect(canonicalParts(parts)).toMatchObject(canonical);
  });

  it.each<[PurlParts, RegExp | undefined]>([
    [{ type: 'npm', name: 'a' }, undefined],
    [{ type: 'npm', name: '' }, /must contain a name/],
    [{ type: 'swift', name: 'a' }, /swift package URL must contain a namespace/],
    [
      { type: 'vcpkg', namespace: 'a', name: 'b' },
      /vcpkg package URL must not contain a namespace/,
    ],
    [{ type: 'cpan', name: 'A::B' }, /not a valid name for type cpan/],
  ])('reject the parts %j with the message %s', (parts, problem) => {
    const found = partsProblem(parts);
    if (problem === undefined) expect(found).toBeUndefined();
    else expect(found).toMatch(problem);
  });
});

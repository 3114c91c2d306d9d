import { expect, it } from '@jest/globals';
import { areSame } from '../../../shared/maven/stated-ranges.ts';
import { rangeOf } from '../../../shared/maven/version-constraint.ts';
import { aDependency, dependencies, resolvedPom, shownPackages } from '../../support/maven-poms.ts';

it("a version range for an artifact is ignored if only the artifact's own dependencies specify it", async () => {
  const poms = {
    'g:a:1': '',
    'g:a:2': dependencies(aDependency('g:b:1')),
    'g:b:1': dependencies(aDependency('g:a:[1]')),
  };
  const resolved = await resolvedPom(dependencies(aDependency('g:a:2')), poms);
  expect(shownPackages(resolved)).toEqual(['a@2', 'b@1']);
  expect(resolved.gap).toBeUndefined();
});

it('a version range is ignored if the artifact that specifies it is not used', async () => {
  const poms = {
    'g:a:1': dependencies(aDependency('g:b:1'), aDependency('g:c:1')),
    'g:b:1': dependencies(aDependency('g:x:[1]')),
    'g:b:2': '',
    'g:c:1': dependencies(aDependency('g:b:[2]')),
    'g:x:1': '',
    'g:x:2': '',
  };
  const content = dependencies(aDependency('g:x:2'), aDependency('g:a:1'));
  expect(shownPackages(await resolvedPom(content, poms))).toEqual(['x@2', 'a@1', 'c@1', 'b@2']);
});

it('areSame compares version ranges by their bounds', () => {
  const ranges = (text: string) =>
    new Map([['g:a:jar:', { ranges: [rangeOf(text) ?? []], chosen: '1' }]]);
  expect(areSame(ranges('[1,2)'), ranges('[1,2)'))).toBe(true);
  expect(areSame(ranges('[1,2)'), ranges('[1,2]'))).toBe(false);
});

it('a direct dependency outside a version range is replaced by a version inside the range', async () => {
  const poms = {
    'g:a:1': dependencies(aDependency('g:x:[1]')),
    'g:x:1': dependencies(aDependency('g:y:1')),
    'g:x:2': '',
    'g:y:1': '',
  };
  const content = dependencies(aDependency('g:x:2'), aDependency('g:a:1'));
  const { packages } = await resolvedPom(content, poms);
  expect(shownPackages({ packages })).toEqual(['x@1', 'a@1', 'y@1']);
  expect(packages[0]).toMatchObject({ isDirect: true, locations: [{ line: 4 }] });
});

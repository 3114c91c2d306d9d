import { expect, it } from '@jest/globals';
import {
  aDependency,
  aParent,
  dependencies,
  IMPORT,
  management,
  resolvedPom,
  shownPackages,
} from '../../support/maven-poms.ts';

it("an artifact has its own dependencies and its parent's dependencies, in the managed versions", async () => {
  const poms = {
    'g:a:1': `${aParent('g:p:1')}${dependencies(aDependency('g:b'))}`,
    'g:p:1': `<properties><v>5</v></properties>${management(aDependency('g:x:1', IMPORT), aDependency('g:b:${v}'))}${dependencies(aDependency('g:c'))}`,
    'g:x:1': management(aDependency('g:c:6')),
    'g:b:5': '',
    'g:c:6': '',
  };
  const resolved = await resolvedPom(dependencies(aDependency('g:a:1')), poms);
  expect(shownPackages(resolved)).toEqual(['a@1', 'b@5', 'c@6']);
  expect(resolved.gap).toBeUndefined();
});

it('a missing parent of an artifact is reported at the line of the direct dependency', async () => {
  const poms = {
    'g:a:1': dependencies(aDependency('g:b:1')),
    'g:b:1': aParent('g:p:1'),
  };
  const { gap } = await resolvedPom(dependencies('', aDependency('g:a:1')), poms);
  expect(gap).toMatchObject({ text: 'The parent g:p:1 was not found in memory', line: 5 });
});

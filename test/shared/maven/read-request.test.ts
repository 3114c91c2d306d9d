import { expect, it } from '@jest/globals';
import {
  aDependency,
  aPom,
  dependencies,
  memoryRepository,
  resolvedPom,
  resolvedTree,
  shownPackages,
} from '../../support/maven-poms.ts';

it('a dependency is listed as a package even if its POM is missing', async () => {
  const resolved = await resolvedPom(dependencies(aDependency('g:a:1')), {});
  expect(shownPackages(resolved)).toEqual(['a@1']);
  expect(resolved.gap).toMatchObject({
    text: 'The pom of g:a:1 was not found in memory',
    line: 4,
  });
});

it('a transitive dependency without a version is listed as a package and reported as a problem', async () => {
  const poms = { 'g:a:1': dependencies(aDependency('g:b'), aDependency('g:c:${x}')) };
  const resolved = await resolvedPom(dependencies(aDependency('g:a:1')), poms);
  expect(shownPackages(resolved)).toEqual(['a@1', 'b@', 'c@']);
  expect(resolved.gap?.text).toBe(
    'The dependency g:b has no version in any pom (and 1 more problem)',
  );
});

it('a dependency on another version of a module is read from the repository', async () => {
  const files = {
    'pom.xml': aPom('t:root:1', '<modules><module>a</module><module>b</module></modules>'),
    'a/pom.xml': aPom('t:a:1', dependencies(aDependency('t:b:0.9'))),
    'b/pom.xml': aPom('t:b:1', dependencies(aDependency('g:x:1'))),
  };
  const repository = memoryRepository({ 't:b:0.9': '', 'g:x:1': '' });
  const resolved = await resolvedTree(files, repository);
  expect(shownPackages(resolved.get('a/pom.xml') ?? { packages: [] })).toEqual(['b@0.9']);
});

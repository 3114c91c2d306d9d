import { expect, it } from '@jest/globals';
import {
  aDependency,
  aParent,
  aPom,
  dependencies,
  management,
  memoryRepository,
  resolvedPom,
  resolvedTree,
  shownPackages,
} from '../../support/maven-poms.ts';

it("effectiveModel lists a POM's dependencies before its parents', and uses the last of two entries for an artifact", async () => {
  const poms = {
    'g:p:1': dependencies(aDependency('g:b:1'), aDependency('g:a:9')),
    'g:a:2': '',
    'g:b:1': '',
  };
  const content = aParent('g:p:1') + dependencies(aDependency('g:a:1'), aDependency('g:a:2'));
  expect(shownPackages(await resolvedPom(content, poms))).toEqual(['a@2', 'b@1']);
});

it('effectiveModel adds managed scopes and exclusions to a dependency that sets none', async () => {
  const exclusion =
    '<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>';
  const poms = { 'g:a:1': dependencies(aDependency('g:b:1')) };
  const managed = management(aDependency('g:a:1', `<scope>test</scope>${exclusion}`));
  const content = managed + dependencies(aDependency('g:a'));
  expect(shownPackages(await resolvedPom(content, poms))).toEqual(['a@1 (development)']);
});

it('effectiveModel prefers build arguments to properties, except in the POMs of dependencies', async () => {
  const files = {
    '.mvn/maven.config': '-Dv=2',
    'pom.xml': aPom(
      't:app:1',
      `<properties><v>1</v></properties>${dependencies(aDependency('g:a:${v}'))}`,
    ),
  };
  const poms = {
    'g:a:2': `<properties><v>7</v></properties>${dependencies(aDependency('g:b:${v}'))}`,
    'g:b:7': '',
  };
  const resolved = await resolvedTree(files, memoryRepository(poms));
  expect(shownPackages(resolved.get('pom.xml') ?? { packages: [] })).toEqual(['a@2', 'b@7']);
});

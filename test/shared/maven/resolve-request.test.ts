import { expect, it } from '@jest/globals';
import {
  aDependency,
  dependencies,
  management,
  resolvedPom,
  shownPackages,
} from '../../support/maven-poms.ts';

it("a project's dependency management applies only to artifacts of the same type and classifier", async () => {
  const poms = {
    'g:a:1': dependencies(
      aDependency('g:b:1'),
      aDependency('g:b:1', '<type>test-jar</type>'),
      aDependency('g:b:1', '<classifier>x</classifier>'),
    ),
    'g:b:1': '',
    'g:b:2': '',
  };
  const managed = management(aDependency('g:b:2', '<classifier>tests</classifier>'));
  const { packages } = await resolvedPom(managed + dependencies(aDependency('g:a:1')), poms);
  expect(packages.map(({ purl }) => purl)).toEqual([
    'pkg:maven/g/a@1',
    'pkg:maven/g/b@1',
    'pkg:maven/g/b@2?classifier=tests',
    'pkg:maven/g/b@1?classifier=x',
  ]);
});

it("an exclusion in a project's dependency management also applies to transitive dependencies", async () => {
  const exclusion =
    '<exclusions><exclusion><groupId>g</groupId><artifactId>c</artifactId></exclusion></exclusions>';
  const poms = {
    'g:a:1': dependencies(aDependency('g:b:1')),
    'g:b:1': dependencies(aDependency('g:c:1')),
  };
  const managed = management(aDependency('g:b:1', exclusion));
  const resolved = await resolvedPom(managed + dependencies(aDependency('g:a:1')), poms);
  expect(shownPackages(resolved)).toEqual(['a@1', 'b@1']);
});

import { describe, expect, it } from '@jest/globals';
import { dependencyPaths } from '../../../shared/scan/dependency-paths.ts';
import {
  aDependency,
  aPom,
  dependencies,
  memoryRepository,
  resolvedInventory,
  resolvedPom,
} from '../../support/maven-poms.ts';

describe('a resolved project', () => {
  it('lists direct and transitive dependencies with their edges and with the line of the direct dependency', async () => {
    const { packages } = await resolvedPom(dependencies('', aDependency('g:a:1')), {
      'g:a:1': dependencies(aDependency('g:b:1')),
      'g:b:1': '',
    });
    expect(packages).toMatchObject([
      { purl: 'pkg:maven/g/a@1', isDirect: true, dependsOn: ['pkg:maven/g/b@1'] },
      { purl: 'pkg:maven/g/b@1', isDirect: false, dependsOn: [] },
    ]);
    expect(packages[1]?.locations).toEqual([{ path: 'pom.xml', line: 5 }]);
    expect(dependencyPaths(packages)('pkg:maven/g/b@1').paths).toEqual([
      ['pkg:maven/g/a@1', 'pkg:maven/g/b@1'],
    ]);
  });

  it('lists the dependencies of a module in the same build, but not the module itself', async () => {
    const files = {
      'pom.xml': aPom('t:root:1', '<modules><module>a</module><module>b</module></modules>'),
      'a/pom.xml': aPom('t:a:1', dependencies(aDependency('t:b:1'))),
      'b/pom.xml': aPom('t:b:1', dependencies(aDependency('g:x:1'))),
    };
    const inventory = await resolvedInventory(files, memoryRepository({ 'g:x:1': '' }));
    expect(inventory.packages).toMatchObject([{ purl: 'pkg:maven/g/x@1', isDirect: true }]);
    expect(inventory.problems).toEqual([]);
  });

  it('lists a dependency for which no POM specifies a version, and states the reason', async () => {
    const { packages, gap } = await resolvedPom(dependencies(aDependency('g:a')), {});
    expect(packages).toMatchObject([{ name: 'g:a', version: '' }]);
    expect(gap).toMatchObject({ text: 'The dependency g:a has no version in any pom', line: 4 });
  });

  it('lists a dependency with the scope system as a package without dependencies', async () => {
    const tools = aDependency('g:a:1', '<scope>system</scope><systemPath>/x.jar</systemPath>');
    const { packages, gap } = await resolvedPom(dependencies(tools), {});
    expect(packages).toMatchObject([{ purl: 'pkg:maven/g/a@1' }]);
    expect(gap).toBeUndefined();
  });
});

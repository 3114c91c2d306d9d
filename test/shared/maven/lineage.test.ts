import { describe, expect, it } from '@jest/globals';
import {
  aDependency,
  aParent,
  aPom,
  dependencies,
  memoryRepository,
  resolvedPom,
  resolvedTree,
  shownPackages,
} from '../../support/maven-poms.ts';

describe('the parents of a POM', () => {
  it('contribute dependencies and properties, starting with the nearest parent', async () => {
    const poms = {
      'g:p:1': `${aParent('g:q:1')}<properties><v>2</v></properties>${dependencies(aDependency('g:b:${v}'))}`,
      'g:q:1': `<properties><v>1</v><w>7</w></properties>${dependencies(aDependency('g:c:${w}'))}`,
      'g:a:3': '',
      'g:b:2': '',
      'g:c:7': '',
    };
    const content = aParent('g:p:1') + dependencies(aDependency('g:a:3'));
    const resolved = await resolvedPom(content, poms);
    expect(shownPackages(resolved)).toEqual(['a@3', 'b@2', 'c@7']);
    expect(resolved.properties).toEqual(
      new Map([
        ['v', '2'],
        ['w', '7'],
      ]),
    );
    expect(resolved.packages[1]?.locations).toEqual([{ path: 'pom.xml', line: 3 }]);
  });

  it('have the highest version in a range if a range is specified', async () => {
    const poms = { 'g:p:1': '', 'g:p:2': dependencies(aDependency('g:a:1')), 'g:a:1': '' };
    expect(shownPackages(await resolvedPom(aParent('g:p:[1,3)'), poms))).toEqual(['a@1']);
  });

  it('are reported as a problem if a POM is its own ancestor', async () => {
    const poms = { 'g:p:1': aParent('g:q:1'), 'g:q:1': aParent('g:p:1') };
    const { gap, problems } = await resolvedPom(aParent('g:p:1'), poms);
    expect(gap).toMatchObject({ text: 'The parent g:p:1 is its own ancestor', line: 3 });
    expect(problems).toMatchObject([{ code: 'contradiction', path: 'pom.xml', line: 3 }]);
  });

  it('are reported as a problem if there are too many of them', async () => {
    const poms = Object.fromEntries(
      Array.from({ length: 70 }, (_, at) => [`g:p${at}:1`, aParent(`g:p${at + 1}:1`)]),
    );
    const { problems } = await resolvedPom(aParent('g:p0:1'), poms);
    expect(problems).toMatchObject([{ code: 'limit-exceeded', line: 3 }]);
  });

  it('are reported, if they are missing, at the line of the POM that names them', async () => {
    const resolved = await resolvedPom(aParent('g:p:1') + dependencies(aDependency('g:a:1')), {
      'g:a:1': '',
    });
    expect(resolved.gap).toMatchObject({
      text: 'The parent g:p:1 was not found in memory',
      line: 3,
    });
    expect(resolved.problems).toEqual([]);
    expect(shownPackages(resolved)).toEqual(['a@1']);
  });

  it('are read from the source tree or, if they are not there, from the repository', async () => {
    const repository = memoryRepository({ 'g:a:1': '', 'g:a:2': '' });
    const files = {
      'pom.xml': aPom(
        'g:p:1',
        `<modules><module>m</module></modules><properties><v>2</v></properties>`,
      ),
      'm/pom.xml': aPom('g:m:1', aParent('g:p:1', '') + dependencies(aDependency('g:a:${v}'))),
    };
    const resolved = await resolvedTree(files, repository);
    expect(shownPackages(resolved.get('m/pom.xml') ?? { packages: [] })).toEqual(['a@2']);
    expect(repository.asked).toEqual(['g:a:2']);
  });

  it('are never read outside the scanned folder', async () => {
    const repository = memoryRepository({});
    const parent = aParent('g:p:1', '<relativePath>../../../../etc/pom.xml</relativePath>');
    const files = { 'pom.xml': aPom('g:m:1', parent) };
    const resolved = await resolvedTree(files, repository);
    expect(repository.asked).toEqual(['g:p:1']);
    expect(resolved.get('pom.xml')?.gap?.line).toBe(3);
  });

  it('have profiles that files in the project can activate', async () => {
    const profile = (name: string) =>
      `<profiles><profile><activation><file><exists>x.txt</exists></file></activation>${dependencies(aDependency(`g:${name}:1`))}</profile></profiles>`;
    const files = {
      'm/x.txt': '',
      'pom.xml': aPom(
        'g:q:1',
        `<modules><module>m</module></modules>${aParent('g:p:1')}${profile('a')}`,
      ),
      'm/pom.xml': aPom('g:m:1', aParent('g:q:1', '')),
    };
    const repository = memoryRepository({ 'g:p:1': profile('b'), 'g:a:1': '', 'g:b:1': '' });
    const resolved = await resolvedTree(files, repository);
    expect(shownPackages(resolved.get('m/pom.xml') ?? { packages: [] })).toEqual(['a@1', 'b@1']);
    expect(resolved.get('pom.xml')?.packages).toEqual([]);
  });
});

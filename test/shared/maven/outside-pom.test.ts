import { describe, expect, it } from '@jest/globals';
import { aDependency, aParent, aPom, dependencies, resolvedPom } from '../../support/maven-poms.ts';

describe('a POM from a repository', () => {
  it.each([
    ['has a different group', aPom('evil:a:1'), 'contradiction', /names itself evil:a:1$/],
    ['has a different version', aPom('g:a:2'), 'contradiction', /names itself g:a:2$/],
    ['is not a POM', '<project/>', 'malformed', /is not a pom$/],
    ['contains invalid XML', '<project><', 'malformed', /cannot be read: Invalid XML/],
  ])('is reported at the line of the dependency if it %s', async (_, content, code, text) => {
    const { gap, problems } = await resolvedPom(dependencies(aDependency('g:a:1')), {
      'g:a:1': content,
    });
    expect(gap?.text).toMatch(text);
    expect(problems).toMatchObject([{ code, path: 'pom.xml', line: 4 }]);
  });

  it('can inherit its group and version', async () => {
    const pom = `<project>${aParent('g:p:1')}<artifactId>a</artifactId></project>`;
    const { gap } = await resolvedPom(dependencies(aDependency('g:a:1')), {
      'g:a:1': pom,
      'g:p:1': '',
    });
    expect(gap).toBeUndefined();
  });

  it('is rejected if it declares entities', async () => {
    const bomb = '<!DOCTYPE project [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]><project>&b;</project>';
    const { gap } = await resolvedPom(dependencies(aDependency('g:a:1')), { 'g:a:1': bomb });
    expect(gap?.text).toMatch(/the document type declaration contains content/);
  });

  it('is reported as a problem if its properties refer to each other', async () => {
    const bomb = `<project><groupId>g</groupId><artifactId>a</artifactId><version>1</version><properties><x>\${y}\${y}</x><y>\${x}</y></properties>${dependencies(aDependency('g:&b;:${x}'))}</project>`;
    const { gap } = await resolvedPom(dependencies(aDependency('g:a:1')), { 'g:a:1': bomb });
    expect(gap?.text).toMatch(/contains the unknown value \$\{x\}/);
  });

  it.each(['../../x', '1/../../2', '%2e%2e'])(
    'is never read if its version is %s',
    async (version) => {
      const { gap, problems } = await resolvedPom(dependencies(aDependency(`g:a:${version}`)), {});
      expect(gap?.text).toMatch(/cannot be part of a path/);
      expect(problems).toMatchObject([{ code: 'malformed', line: 4 }]);
    },
  );
});

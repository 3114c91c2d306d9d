import { describe, expect, it } from '@jest/globals';
import {
  aDependency,
  dependencies,
  management,
  type Poms,
  resolvedPom,
  shownPackages,
} from '../../support/maven-poms.ts';

async function packagesOf(content: string, poms: Poms): Promise<readonly string[]> {
  return shownPackages(await resolvedPom(content, poms));
}

describe('the dependency graph of a POM', () => {
  it('contains the nearest version of an artifact', async () => {
    const poms = {
      'g:a:1': dependencies(aDependency('g:b:1')),
      'g:b:1': dependencies(aDependency('g:c:1')),
      'g:c:1': '',
      'g:c:2': '',
      'g:d:1': dependencies(aDependency('g:c:2')),
    };
    const content = dependencies(aDependency('g:a:1'), aDependency('g:d:1'));
    expect(await packagesOf(content, poms)).toEqual(['a@1', 'd@1', 'b@1', 'c@2']);
  });

  it('contains the version that is declared first if two versions are equally near', async () => {
    const poms = {
      'g:a:1': dependencies(aDependency('g:c:1')),
      'g:b:1': dependencies(aDependency('g:c:2')),
      'g:c:1': '',
    };
    const content = dependencies(aDependency('g:a:1'), aDependency('g:b:1'));
    expect(await packagesOf(content, poms)).toEqual(['a@1', 'b@1', 'c@1']);
  });

  it('contains the versions and scopes that the project manages, but not those that dependencies manage', async () => {
    const poms = {
      'g:a:1': management(aDependency('g:c:9')) + dependencies(aDependency('g:b:1')),
      'g:b:1': dependencies(aDependency('g:c:1'), aDependency('g:d:1')),
      'g:c:1': '',
      'g:d:3': '',
    };
    const managed = management(aDependency('g:d:3', '<scope>test</scope>'));
    const content = managed + dependencies(aDependency('g:a:1'));
    expect(await packagesOf(content, poms)).toEqual(['a@1', 'b@1', 'c@1', 'd@3 (development)']);
  });

  it("omits an artifact's optional, provided and test dependencies", async () => {
    const poms = {
      'g:a:1': dependencies(
        aDependency('g:b:1', '<optional>true</optional>'),
        aDependency('g:c:1', '<scope>provided</scope>'),
        aDependency('g:d:1', '<scope>test</scope>'),
        aDependency('g:e:1', '<scope>runtime</scope>'),
      ),
      'g:e:1': '',
    };
    const content = dependencies(aDependency('g:a:1', '<optional>true</optional>'));
    expect(await packagesOf(content, poms)).toEqual(['a@1', 'e@1']);
  });

  it('omits excluded artifacts at every depth', async () => {
    const poms = {
      'g:a:1': dependencies(aDependency('g:b:1'), aDependency('h:x:1')),
      'g:b:1': dependencies(aDependency('g:c:1')),
    };
    const exclusions =
      '<exclusions><exclusion><groupId>g</groupId><artifactId>c</artifactId></exclusion><exclusion><groupId>h</groupId><artifactId>*</artifactId></exclusion></exclusions>';
    const content = dependencies(aDependency('g:a:1', exclusions));
    expect(await packagesOf(content, poms)).toEqual(['a@1', 'b@1']);
  });

  it('is finite even if dependencies form a cycle', async () => {
    const poms = {
      'g:a:1': dependencies(aDependency('g:b:1')),
      'g:b:1': dependencies(aDependency('g:a:2')),
    };
    const resolved = await resolvedPom(dependencies(aDependency('g:a:1')), poms);
    expect(shownPackages(resolved)).toEqual(['a@1', 'b@1']);
    expect(resolved.gap).toBeUndefined();
  });

  it('contains a version that all ranges accept', async () => {
    const poms = {
      'g:a:1': dependencies(aDependency('g:c:[1,2)')),
      'g:b:1': dependencies(aDependency('g:c:(,1.5]')),
      'g:c:1': '',
      'g:c:1.5': '',
      'g:c:1.9': '',
    };
    const content = dependencies(aDependency('g:a:1'), aDependency('g:b:1'));
    expect(await packagesOf(content, poms)).toEqual(['a@1', 'b@1', 'c@1.5']);
  });

  it('is reported as a problem if no version satisfies all ranges', async () => {
    const poms = {
      'g:a:1': dependencies(aDependency('g:c:[1]')),
      'g:b:1': dependencies(aDependency('g:c:[2]')),
      'g:c:1': '',
      'g:c:2': '',
    };
    const content = dependencies(aDependency('g:a:1'), aDependency('g:b:1'));
    const { gap, problems } = await resolvedPom(content, poms);
    expect(gap).toMatchObject({ line: 4 });
    expect(problems).toMatchObject([{ code: 'contradiction', path: 'pom.xml', line: 4 }]);
  });

  it('is reported as a problem if it exceeds the depth limit', async () => {
    const poms = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [
        `g:a${at}:1`,
        dependencies(aDependency(`g:a${at + 1}:1`)),
      ]),
    );
    const { packages, gap, problems } = await resolvedPom(
      dependencies(aDependency('g:a0:1')),
      poms,
    );
    expect(packages).toHaveLength(50);
    expect(gap?.text).toBe('The dependency g:a50 is more than 50 levels below the project');
    expect(problems).toMatchObject([{ code: 'limit-exceeded', line: 4 }]);
  });
});

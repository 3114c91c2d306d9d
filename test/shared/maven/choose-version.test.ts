import { describe, expect, it } from '@jest/globals';
import {
  aDependency,
  dependencies,
  type Poms,
  resolvedPom,
  shownPackages,
} from '../../support/maven-poms.ts';

function movedTo(content: string): string {
  return `<distributionManagement><relocation>${content}</relocation></distributionManagement>`;
}

async function packagesOf(content: string, poms: Poms): Promise<readonly string[]> {
  return shownPackages(await resolvedPom(content, poms));
}

describe('a relocated artifact', () => {
  it('is listed under its new coordinates, with the dependencies of the new artifact', async () => {
    const poms = {
      'g:old:1': movedTo('<artifactId>new</artifactId>'),
      'g:new:1': movedTo('<version>2</version>'),
      'g:new:2': dependencies(aDependency('g:b:1')),
      'g:b:1': '',
    };
    const content = dependencies(aDependency('g:old:1'));
    expect(await packagesOf(content, poms)).toEqual(['new@2', 'b@1']);
  });

  it('determines the version even of dependencies on its old name', async () => {
    const poms = {
      'g:old:1': movedTo('<artifactId>new</artifactId>'),
      'g:new:1': '',
      'g:a:1': dependencies(aDependency('g:old:5')),
    };
    const content = dependencies(aDependency('g:old:1'), aDependency('g:a:1'));
    expect(await packagesOf(content, poms)).toEqual(['new@1', 'a@1']);
  });

  it('is omitted if an exclusion names its new coordinates', async () => {
    const poms = {
      'g:a:1': dependencies(aDependency('g:old:1')),
      'g:old:1': movedTo('<artifactId>new</artifactId>'),
    };
    const exclusions =
      '<exclusions><exclusion><groupId>g</groupId><artifactId>new</artifactId></exclusion></exclusions>';
    const content = dependencies(aDependency('g:a:1', exclusions));
    expect(await packagesOf(content, poms)).toEqual(['a@1']);
  });

  it('is reported as a problem if its relocations form a cycle', async () => {
    const poms = {
      'g:a:1': movedTo('<artifactId>b</artifactId>'),
      'g:b:1': movedTo('<artifactId>a</artifactId>'),
    };
    const { gap, problems } = await resolvedPom(dependencies(aDependency('g:a:1')), poms);
    expect(gap?.text).toMatch(/is relocated too many times$/);
    expect(problems).toMatchObject([{ code: 'contradiction', line: 4 }]);
  });
});

import { describe, expect, it } from '@jest/globals';
import {
  aDependency,
  aPom,
  dependencies,
  IMPORT,
  management,
  memoryRepository,
  type Poms,
  resolvedPom,
  resolvedTree,
  shownPackages,
} from '../../support/maven-poms.ts';

async function packagesOf(content: string, poms: Poms): Promise<readonly string[]> {
  return shownPackages(await resolvedPom(content, poms));
}

describe('imported bills of materials', () => {
  const A = dependencies(aDependency('g:a'));

  it('manage dependencies that the POM does not manage, and the first import takes precedence', async () => {
    const poms = {
      'g:x:1': management(aDependency('g:y:1', IMPORT), aDependency('g:b:1')),
      'g:y:1': management(aDependency('g:a:2'), aDependency('g:b:9')),
      'g:z:1': management(aDependency('g:a:3')),
      'g:a:2': '',
      'g:b:1': '',
    };
    const imports = [aDependency('g:x:1', IMPORT), aDependency('g:z:1', IMPORT)];
    const content = management(...imports) + dependencies(aDependency('g:a'), aDependency('g:b'));
    expect(await packagesOf(content, poms)).toEqual(['a@2', 'b@1']);
    const own = management(...imports, aDependency('g:a:7')) + A;
    expect(await packagesOf(own, { ...poms, 'g:a:7': '' })).toEqual(['a@7']);
  });

  it('are read from a module in the same build if there is one', async () => {
    const files = {
      'pom.xml': aPom(
        't:root:1',
        `<modules><module>bill</module></modules>${management(aDependency('t:bill:1', IMPORT))}${A}`,
      ),
      'bill/pom.xml': aPom('t:bill:1', management(aDependency('g:a:4'))),
    };
    const repository = memoryRepository({ 'g:a:4': '' });
    const resolved = await resolvedTree(files, repository);
    expect(shownPackages(resolved.get('pom.xml') ?? { packages: [] })).toEqual(['a@4']);
    expect(repository.asked).toEqual(['g:a:4']);
  });

  it('are reported at the line of the import if they import themselves', async () => {
    const poms = {
      'g:x:1': management(aDependency('g:y:1', IMPORT)),
      'g:y:1': management(aDependency('g:x:1', IMPORT), aDependency('g:a:1')),
      'g:a:1': '',
    };
    const { gap, problems, packages } = await resolvedPom(
      management(aDependency('g:x:1', IMPORT)) + A,
      poms,
    );
    expect(gap?.text).toBe('The imported pom g:x:1 imports itself');
    expect(problems).toMatchObject([{ code: 'contradiction', path: 'pom.xml', line: 4 }]);
    expect(shownPackages({ packages })).toEqual(['a@1']);
  });

  it('are read quickly even if each POM imports all later POMs twice', async () => {
    const count = 45;
    const poms = Object.fromEntries(
      Array.from({ length: count }, (_, at) => {
        const later = Array.from({ length: count - at - 1 }, (_, more) =>
          aDependency(`g:x${at + 1 + more}:1`, IMPORT),
        );
        return [`g:x${at}:1`, management(...later, ...later, aDependency(`g:a${at}:1`))];
      }),
    );
    const started = performance.now();
    const { problems } = await resolvedPom(management(aDependency('g:x0:1', IMPORT)) + A, poms);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(problems).toEqual([]);
  });

  it('are reported as a problem if their version is unknown', async () => {
    const { gap } = await resolvedPom(management(aDependency('g:x:${v}', IMPORT)), {});
    expect(gap?.text).toMatch(/^The imported pom g:x: has no known version/);
  });
});

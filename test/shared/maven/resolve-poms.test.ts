import { describe, expect, it } from '@jest/globals';
import {
  aDependency,
  aParent,
  aPom,
  dependencies,
  memoryRepository,
  resolvedInventory,
  resolvedTree,
} from '../../support/maven-poms.ts';

describe('the POMs of a project', () => {
  it('are resolved in rounds, which read their files in parallel', async () => {
    const repository = memoryRepository({
      'g:a:1': dependencies(aDependency('g:c:1')),
      'g:b:1': '',
      'g:c:1': '',
    });
    let most = 0;
    let open = 0;
    const counting = {
      ...repository,
      pom: async (id: Parameters<typeof repository.pom>[0]) => {
        most = Math.max(most, ++open);
        const answer = await repository.pom(id);
        open--;
        return answer;
      },
    };
    const files = {
      'pom.xml': aPom('t:t:1', dependencies(aDependency('g:a:1'), aDependency('g:b:1'))),
    };
    await resolvedTree(files, counting);
    expect(most).toBe(2);
    expect(repository.asked).toEqual(['g:a:1', 'g:b:1', 'g:c:1']);
  });

  it('are no longer reported as not locked if all files were found', async () => {
    const files = {
      'pom.xml': aPom('t:t:1', aParent('g:p:1') + dependencies(aDependency('g:a:${v}'))),
    };
    const whole = await resolvedInventory(
      files,
      memoryRepository({ 'g:p:1': '<properties><v>1</v></properties>', 'g:a:1': '' }),
    );
    expect(whole.problems).toEqual([]);
    expect(whole.packages).toMatchObject([{ purl: 'pkg:maven/g/a@1', scope: 'runtime' }]);
  });

  it('are still reported as not locked if a file is missing, at the line that requests the file', async () => {
    const files = {
      'pom.xml': aPom('t:t:1', aParent('g:p:1') + dependencies(aDependency('g:a:1'))),
    };
    const { packages, problems } = await resolvedInventory(
      files,
      memoryRepository({ 'g:a:1': '' }),
    );
    expect(packages).toMatchObject([{ purl: 'pkg:maven/g/a@1' }]);
    expect(problems).toMatchObject([
      {
        code: 'unlocked',
        path: 'pom.xml',
        line: 3,
        message: expect.stringMatching(
          /no lockfile pins the installed versions\. The parent g:p:1 was not found in memory\. Fix: add a repository/,
        ),
      },
    ]);
  });

  it('use properties from a parent in the repository for plugin versions', async () => {
    const plugin =
      '<build><plugins><plugin><groupId>g</groupId><artifactId>p</artifactId><version>${v}</version></plugin></plugins></build>';
    const files = { 'pom.xml': aPom('t:t:1', `${aParent('g:p:1')}${plugin}`) };
    const repository = memoryRepository({ 'g:p:1': '<properties><v>5</v></properties>' });
    const { packages, problems } = await resolvedInventory(files, repository);
    expect(problems).toEqual([]);
    expect(packages).toMatchObject([{ purl: 'pkg:maven/g/p@5', scope: 'development' }]);
  });
});

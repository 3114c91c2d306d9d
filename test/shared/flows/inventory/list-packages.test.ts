import { hash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { packageLister } from '../../../../shared/flows/inventory/list-packages.ts';
import type { FetchAnswer } from '../../../../shared/net/network.ts';
import type { SourceContents } from '../../../../shared/source/source.ts';
import { aMachine } from '../../../support/fake-run.ts';
import { aDependency, aPom, dependencies } from '../../../support/maven-poms.ts';
import { temporaryFolder } from '../../../support/programs.ts';

const URL_OF_A = 'https://r.test/g/a/1/a-1.pom';
const A = aPom('g:a:1');

function contentsOf(content: string): SourceContents {
  const files = [{ path: 'pom.xml', bytes: Buffer.from(aPom('t:t:1', content)) }];
  return { description: { kind: 'directory', name: '.' }, layers: [], files, problems: [] };
}

/** Returns a machine with one Maven repository. `asked` records the addresses. */
function machineWithRepository() {
  const asked: string[] = [];
  const answers: Readonly<Record<string, string>> = {
    [URL_OF_A]: A,
    [`${URL_OF_A}.sha1`]: hash('sha1', A, 'hex'),
  };
  const headers = { get: () => null, *[Symbol.iterator]() {} };
  const fetch = async (url: string): Promise<FetchAnswer> => {
    asked.push(url);
    const body = answers[url];
    return {
      status: body === undefined ? 404 : 200,
      headers,
      body: new Blob([body ?? '']).stream(),
    };
  };
  const folder = temporaryFolder('home');
  const env = { HOME: folder, RUNNER_TEMP: join(folder, 'temp') };
  return { asked, folder, machine: aMachine({ env, fetch }) };
}

describe('the packages in a folder', () => {
  it('include packages from a Maven repository, which serves each file only once for both the head and the base', async () => {
    const { asked, folder, machine } = machineWithRepository();
    const list = packageLister({ stated: ['https://r.test'], isOffline: false }, folder, machine);
    const contents = contentsOf(dependencies(aDependency('g:a:1')));
    const [head, base] = [await list(contents), await list(contents)];
    expect(head).toEqual(base);
    expect(head.packages).toMatchObject([{ purl: 'pkg:maven/g/a@1' }]);
    expect(head.problems).toEqual([]);
    expect(asked).toEqual([`${URL_OF_A}.sha1`, URL_OF_A]);
  });

  it.each([['none'], ['local']])(
    'are listed without a request if `resolve` is %s',
    async (choice) => {
      const { asked, folder, machine } = machineWithRepository();
      const list = packageLister({ stated: [choice], isOffline: false }, folder, machine);
      const { packages, problems } = await list(contentsOf(dependencies(aDependency('g:a:1'))));
      expect(packages).toHaveLength(1);
      expect(problems).toMatchObject([{ code: 'unlocked' }]);
      expect(asked).toEqual([]);
    },
  );

  it('are never resolved through a repository that a POM names', async () => {
    const { asked, folder, machine } = machineWithRepository();
    const list = packageLister({ stated: ['https://r.test'], isOffline: false }, folder, machine);
    const repositories =
      '<repositories><repository><id>x</id><url>https://evil.test</url></repository></repositories>';
    await list(contentsOf(repositories + dependencies(aDependency('g:b:1'))));
    expect(asked.every((url) => url.startsWith('https://r.test/'))).toBe(true);
  });

  it('require a repository only if a POM has a dependency to resolve', async () => {
    const { asked, folder, machine } = machineWithRepository();
    const list = packageLister({ stated: [], isOffline: false }, folder, machine);
    expect((await list(contentsOf(''))).problems).toEqual([]);
    expect(asked).toEqual([]);
  });
});

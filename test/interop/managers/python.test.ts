import { describe, expect, it } from '@jest/globals';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { ecosystemFixture, inventoryOfFiles } from '../../support/inventory.ts';

/** One project, locked by Poetry 2.1 and installed by pip 25.1 into a folder of packages. */
interface Project {
  readonly 'pyproject.toml': string;
  readonly 'poetry.lock': string;
  readonly site: Readonly<Record<string, string>>;
}

/**
 * `web` has the extras `socks`, `tls` and `all`, which combines both. `client` and `full` each require one extra,
 * `plain` requires none, and the project `asked` requires `web[all]` itself.
 */
const projects: Readonly<Record<string, Project>> = JSON.parse(
  ecosystemFixture('python/extras.json'),
);

function edgesOf({ packages }: Inventory): readonly string[] {
  return packages
    .map(({ purl, isDirect, dependsOn }) => `${purl} ${isDirect}: ${dependsOn.join(' ')}`)
    .sort();
}

describe.each(Object.keys(projects))('the extras in the project %s', (name) => {
  const { site, ...locked } = projects[name] ?? { site: {} };

  it('result in the same dependency edges in a pip installation and in a Poetry lockfile', () => {
    const lock = inventoryOfFiles(locked);
    expect(edgesOf(inventoryOfFiles(site, 'image'))).toEqual(edgesOf(lock));
    expect(lock.problems).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { ecosystems } from '../../../../shared/ecosystems/registry.generated.ts';
import { takeInventory } from '../../../../shared/inventory/take-inventory.ts';
import { namesOf } from '../../../support/inventory.ts';

/** Returns the packages of an image whose link `app/node_modules/a` leads to `app/packages/a`. */
function found(project: object): readonly string[] {
  const texts = {
    'app/package.json': project,
    'app/packages/a/package.json': { name: 'a', version: '1.0.0' },
  };
  const files = Object.entries(texts).map(([path, value]) => ({
    path,
    bytes: Buffer.from(JSON.stringify(value)),
  }));
  const links = new Map([['app/node_modules/a', '../packages/a']]);
  const description = { kind: 'image', name: 'x' } as const;
  return namesOf(
    takeInventory({ description, layers: [], files, links, problems: [] }, ecosystems),
  );
}

describe('a link in node_modules', () => {
  it.each([
    ['a workspace member', { workspaces: ['packages/*'] }],
    ['a folder that the project depends on', { dependencies: { a: 'file:packages/a' } }],
    ['a folder that the project links', { devDependencies: { a: 'link:./packages/a' } }],
    [
      'a workspace member with the protocol `workspace:`',
      { optionalDependencies: { a: 'workspace:*' } },
    ],
  ])('leads to project code rather than a package if the project lists %s', (_what, project) => {
    expect(found(project)).toEqual([]);
  });

  it.each([
    ['nothing', {}],
    ['a release', { dependencies: { a: '1.0.0' } }],
    ['a different folder', { dependencies: { a: 'file:lib/a' } }],
    ['other members', { workspaces: ['apps/*'] }],
  ])('leads to a package if the project lists %s', (_what, project) => {
    expect(found(project)).toEqual(['a@1.0.0']);
  });
});

import { ecosystems } from '../../shared/ecosystems/registry.generated.ts';
import { takeInventory } from '../../shared/inventory/take-inventory.ts';
import { type Target, textSeed } from './target.ts';

const LINKS: ReadonlyMap<string, string> = new Map([
  ['app/node_modules/a', '../packages/a'],
  ['app/node_modules/b', '/opt/b'],
  ['app/node_modules/c', 'c'],
]);

/** A target for a project in an image that has its packages behind links. */
export function linkTarget(): Target {
  const project = {
    workspaces: ['packages/*', '!packages/x'],
    dependencies: { a: 'workspace:*', b: 'file:../opt/b' },
  };
  return {
    name: 'linked packages',
    seeds: [textSeed(JSON.stringify(project), 'app/package.json')],
    run: (bytes, { path }) => {
      const manifest = Buffer.from('{"name":"a","version":"1.0.0"}');
      const files = ['app/packages/a', 'opt/b'].map((folder) => ({
        path: `${folder}/package.json`,
        bytes: manifest,
      }));
      takeInventory(
        {
          description: { kind: 'image', name: 'linked packages' },
          layers: [],
          files: [...files, { path, bytes }],
          links: LINKS,
          problems: [],
        },
        ecosystems,
      );
    },
  };
}

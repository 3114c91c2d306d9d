import { readServices, type Service } from '../../shared/audit/compose/read-services.ts';
import { readYamlTrees } from '../../shared/json/yaml-tree.ts';

/** Returns the services of a Compose file. `other` is the text of the file `other/base.yaml`. */
export function composeServices(text: string, other = ''): readonly Service[] {
  const texts = new Map([
    ['compose.yaml', text],
    ['other/base.yaml', other],
  ]);
  const roots = new Map(
    [...texts].flatMap(([path, content]) => {
      const [root] = readYamlTrees(content, path);
      return root?.kind === 'map' ? [[path, root] as const] : [];
    }),
  );
  const root = roots.get('compose.yaml');
  if (root === undefined) throw new Error('the text is not a mapping');
  return readServices({ path: 'compose.yaml', text }, root, roots).services;
}

/** Returns the only service with these keys. */
export function composeService(keys: string, rest = ''): Service {
  const indented = keys.replace(/^(?=.)/gm, '    ');
  const [service] = composeServices(`services:\n  a:\n${indented}\n${rest}`);
  if (service === undefined) throw new Error('no service');
  return service;
}

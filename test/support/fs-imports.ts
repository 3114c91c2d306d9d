import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';
import { ROOT } from './sources.ts';

/** The only room that is allowed to write files. */
const WRITER = 'shared/files/';

/** Members of `node:fs` that only read. Types have no code. All other members write, or open files for writing. */
const READERS: ReadonlySet<string> = new Set([
  'createReadStream',
  'Dirent',
  'existsSync',
  'FileHandle',
  'glob',
  'globSync',
  'lstat',
  'lstatSync',
  'readdir',
  'readdirSync',
  'readFile',
  'readFileSync',
  'readlink',
  'readSync',
  'realpath',
  'realpathSync',
  'Stats',
  'stat',
  'statSync',
]);

/** Returns sentences about files that bypass the writer. Empty if there are no violations. */
export function filesThatWrite(paths: readonly string[], root = ROOT): readonly string[] {
  return paths
    .filter((path) => !path.startsWith(WRITER))
    .flatMap((path) =>
      namesOfFs(readFileSync(join(root, path), 'utf8'))
        .filter((name) => !READERS.has(name))
        .map((name) => `${path}: \`${name}\` of node:fs belongs in ${WRITER}`),
    );
}

/** Returns the names that a source file imports from `node:fs`. For a namespace, returns the members that it uses. */
export function namesOfFs(text: string): readonly string[] {
  const { body } = parseSync(text, { syntax: 'typescript', target: 'es2023' });
  const names: string[] = [];
  for (const node of body) {
    if (node.type === 'ExportNamedDeclaration' && isFs(node.source?.value)) names.push('export');
    if (node.type !== 'ImportDeclaration' || !isFs(node.source.value)) continue;
    for (const specifier of node.specifiers) {
      if (specifier.type === 'ImportSpecifier') {
        names.push(specifier.imported?.value ?? specifier.local.value);
      } else names.push(...membersOf(specifier.local.value, text));
    }
  }
  if (/(?:import|require|getBuiltinModule)\s*\(\s*['"`](?:node:)?fs\b/.test(text))
    names.push('import()');
  return names;
}

function isFs(specifier: string | undefined): boolean {
  return specifier !== undefined && /^(?:node:)?fs(?:\/promises)?$/.test(specifier);
}

/** A namespace that is passed on as a value could be used in any way. */
function membersOf(namespace: string, text: string): readonly string[] {
  const uses = [
    ...text.matchAll(new RegExp(`\\b${namespace}\\b(?:\\.promises)?(?:\\.(\\w+))?`, 'g')),
  ];
  const members = uses.map(([, member]) => member).filter((member) => member !== undefined);
  return members.length === 0 ? ['*'] : [...new Set(members)];
}

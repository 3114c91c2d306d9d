/** Go: manifests of dep and Glide. Source: https://golang.github.io/dep/docs/Gopkg.toml.html */
import { arrayAt, isObject, stringAt } from '../../json/guards.ts';
import { parseYaml } from '../../json/yaml.ts';
import type { EcosystemFile, FileFormat, ParseContext } from '../ecosystem.ts';
import type { Manifest } from '../manifest.ts';
import { manifestFormat } from '../manifest-format.ts';
import { readToml } from '../toml.ts';
import { notALockfile } from '../unread.ts';
import { hasGoMod } from './module-at.ts';
import { glideLock, gopkgLock } from './older-locks.ts';
import { moduleOf } from './older-package.ts';

const NOTE = 'If the project has a go.mod, Go ignores this file.';

export const gopkgToml: FileFormat = manifestFormat(
  { wanted: { names: ['Gopkg.toml', 'go.mod'] }, isPrimary: isManifest },
  {
    ecosystem: 'Go',
    manifests: ['Gopkg.toml'],
    locks: [{ format: gopkgLock, names: ['Gopkg.lock'] }],
    note: NOTE,
  },
  (file, context) => {
    const document = readToml(file);
    const rules = ['constraint', 'override'].flatMap((key) => arrayAt(document, key) ?? []);
    return manifestOf(file, [rules], 'name', 'commit Gopkg.lock (dep ensure)', context);
  },
);

export const glideYaml: FileFormat = manifestFormat(
  { wanted: { names: ['glide.yaml', 'go.mod'] }, isPrimary: isManifest },
  {
    ecosystem: 'Go',
    manifests: ['glide.yaml'],
    locks: [{ format: glideLock, names: ['glide.lock'] }],
    note: NOTE,
  },
  (file, context) => {
    const document = parseYaml(file.bytes.toString('utf8'), file.path);
    if (!isObject(document)) throw notALockfile(file, 'import list', 'add one');
    const lists = ['import', 'testImport'].map((key) => arrayAt(document, key) ?? []);
    return manifestOf(file, lists, 'package', 'commit glide.lock (glide update)', context);
  },
);

function isManifest(path: string): boolean {
  return !/(?:^|\/)go\.mod$/.test(path);
}

function manifestOf(
  file: EcosystemFile,
  lists: readonly (readonly unknown[])[],
  key: 'name' | 'package',
  fix: string,
  context: ParseContext,
): Manifest | undefined {
  if (hasGoMod(file, '.', context)) return undefined;
  const [first = [], second = []] = lists.map((list) =>
    list.filter(isObject).flatMap((entry) => stringAt(entry, key) ?? []),
  );
  // dep locks only packages that the code imports. Therefore, a constraint does not have to be in the lockfile.
  const isOptional = key === 'name';
  const dependencies = [
    ...first.map((path) => ({ name: moduleOf(path), isDevelopment: false, isOptional })),
    ...second.map((path) => ({ name: moduleOf(path), isDevelopment: true, isOptional })),
  ];
  return { dependencies, fix };
}

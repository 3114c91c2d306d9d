/** Dart and Flutter: dependencies declared in `pubspec.yaml`. Source: https://dart.dev/tools/pub/dependencies */
import {
  arrayAt,
  isObject,
  type JsonObject,
  objectAt,
  scalarText,
  stringAt,
} from '../../json/guards.ts';
import { parseYaml } from '../../json/yaml.ts';
import type { Coverage, EcosystemFile, FileFormat, ParseContext } from '../ecosystem.ts';
import type { Manifest, ManifestDependency } from '../manifest.ts';
import { manifestFormat } from '../manifest-format.ts';
import { packageOf } from '../package-of.ts';
import { baseName, besidePath } from '../paths.ts';
import { notALockfile } from '../unread.ts';
import { PUBSPEC, PUBSPEC_OVERRIDES, pubspecOverrides } from './pubspec-overrides.ts';

export const pubspec = (lockfile: FileFormat): FileFormat =>
  manifestFormat(
    {
      wanted: { names: [PUBSPEC, PUBSPEC_OVERRIDES] },
      isPrimary: (path) => baseName(path) === PUBSPEC,
    },
    {
      ecosystem: 'Pub',
      manifests: [PUBSPEC],
      locks: [{ format: lockfile, names: ['pubspec.lock'], coverage: workspaceOf }],
      note: 'The lockfile in the root folder covers a workspace member if the root pubspec.yaml lists the member’s folder.',
    },
    readPubspec,
  );

/**
 * Returns what a lockfile covers besides its own folder. These are the workspace members in the manifest next to it, as
 * in `workspace: [packages/a]`, and the overridden dependencies.
 */
function workspaceOf(lockfile: EcosystemFile, context: ParseContext): Coverage {
  const root = context.file(besidePath(lockfile.path, PUBSPEC));
  const folders = root === undefined ? [] : (arrayAt(documentOf(root), 'workspace') ?? []);
  const manifests = folders.map((folder) =>
    besidePath(lockfile.path, `${scalarText(folder)}/${PUBSPEC}`),
  );
  return { manifests, names: [], replaced: Object.keys(pubspecOverrides(lockfile, context)) };
}

function documentOf(file: EcosystemFile): JsonObject {
  const document = parseYaml(file.bytes.toString('utf8'), file.path);
  return isObject(document) ? document : {};
}

/**
 * Keys of a pubspec, which has at least one of them. A pubspec without a name only lists the packages of a workspace.
 */
const OWN = ['name', 'workspace', 'dependencies', 'environment'];

function readPubspec(file: EcosystemFile, context: ParseContext): Manifest {
  const document = documentOf(file);
  if (!OWN.some((key) => Object.hasOwn(document, key))) {
    throw notALockfile(file, 'name', 'add a package name (dart create)');
  }
  return {
    name: stringAt(document, 'name'),
    dependencies: [
      ...inTable(file, objectAt(document, 'dependencies'), false),
      ...inTable(file, objectAt(document, 'dev_dependencies'), true),
      ...inTable(file, pubspecOverrides(file, context), false),
    ],
    fix: 'commit pubspec.lock (dart pub get)',
  };
}

/** Returns the dependencies in a table. Omits SDK packages and folders, because a lockfile does not lock them. */
function inTable(
  file: EcosystemFile,
  table: JsonObject | undefined,
  isDevelopment: boolean,
): readonly ManifestDependency[] {
  return Object.entries(table ?? {}).flatMap(([name, value]) => {
    const isElsewhere = isObject(value) && ['sdk', 'path'].some((key) => Object.hasOwn(value, key));
    if (isElsewhere) return [];
    const version = /^\d+\.\d+\.\d+[\w.+-]*$/.exec(scalarText(value))?.[0];
    const scope = isDevelopment ? 'development' : 'runtime';
    const facts = { type: 'pub', ecosystem: 'Pub', scope, isDirect: true } as const;
    const exact = version === undefined ? undefined : packageOf(file, { ...facts, name, version });
    return [{ name, isDevelopment, exact }];
  });
}

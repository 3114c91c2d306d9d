/** Gleam: dependencies declared in `gleam.toml`. Source: https://gleam.run/writing-gleam/gleam-toml/ */
import { isObject, type JsonObject, objectAt, scalarText, stringAt } from '../../json/guards.ts';
import type { EcosystemFile, FileFormat } from '../ecosystem.ts';
import { hexPackage } from '../hex-package.ts';
import type { Manifest, ManifestDependency } from '../manifest.ts';
import { manifestFormat } from '../manifest-format.ts';
import { readToml } from '../toml.ts';
import { notALockfile } from '../unread.ts';

export const MANIFEST = 'gleam.toml';

export const gleamToml = (lockfile: FileFormat): FileFormat =>
  manifestFormat(
    { wanted: { names: [MANIFEST] } },
    {
      ecosystem: 'Hex',
      manifests: [MANIFEST],
      locks: [{ format: lockfile, names: ['manifest.toml'] }],
      note: 'The lockfile does not cover packages that are in the source tree.',
    },
    readManifest,
  );

/**
 * Names of the tables with dependencies, and whether each table is for development. Gleam accepts a dash or an
 * underscore in the name of the development table.
 */
const TABLES = [
  ['dependencies', false],
  ['dev-dependencies', true],
  ['dev_dependencies', true],
] as const;

function readManifest(file: EcosystemFile): Manifest {
  const document = readToml(file);
  const name = stringAt(document, 'name');
  if (name === undefined) throw notALockfile(file, 'name', 'add a package name');
  return {
    name,
    dependencies: TABLES.flatMap(([key, isDevelopment]) =>
      inTable(file, objectAt(document, key), isDevelopment),
    ),
    fix: 'commit manifest.toml (gleam deps download)',
  };
}

function inTable(
  file: EcosystemFile,
  table: JsonObject | undefined,
  isDevelopment: boolean,
): readonly ManifestDependency[] {
  return Object.entries(table ?? {}).flatMap(([name, value]) => {
    if (isObject(value) && Object.hasOwn(value, 'path')) return [];
    const version = /^(?:==\s*)?(\d+\.\d+\.\d+[\w.+-]*)$/.exec(scalarText(value).trim())?.[1];
    const exact =
      version === undefined ? undefined : hexPackage(file, { name, version, isDirect: true });
    return [{ name, isDevelopment, exact }];
  });
}

/** PHP: dependencies declared in `composer.json`. Source: https://getcomposer.org/doc/04-schema.md */
import {
  arrayAt,
  isObject,
  type JsonObject,
  objectAt,
  scalarText,
  stringAt,
} from '../../json/guards.ts';
import type { EcosystemFile, FileFormat } from '../ecosystem.ts';
import { readJsonObject } from '../json-object.ts';
import type { Manifest, ManifestDependency } from '../manifest.ts';
import { manifestFormat } from '../manifest-format.ts';
import { packageOf } from '../package-of.ts';
import { baseName } from '../paths.ts';
import { coveredByComposerLock } from './composer-lock.ts';

export const composerJson = (lockfiles: readonly FileFormat[]): FileFormat =>
  manifestFormat(
    {
      wanted: { names: ['composer.json'] },
      isPrimary: (path) => baseName(path) === 'composer.json' && !INSTALLED.test(path),
    },
    {
      ecosystem: 'Packagist',
      manifests: ['composer.json'],
      locks: lockfiles.map((format) => ({
        format,
        names: ['composer.lock'],
        coverage: coveredByComposerLock,
      })),
      note: '`php` and PHP extensions are not packages.',
    },
    readComposerJson,
  );

/** Matches the manifest of a package that Composer installed. */
const INSTALLED = /(?:^|\/)vendor\/[^/]+\/[^/]+\/composer\.json$/;

/** Matches names without a vendor: PHP, its extensions and Composer itself. Package names always have a vendor. */
const PLATFORM = /^[^/]+$/;

function readComposerJson(file: EcosystemFile): Manifest {
  const manifest = readJsonObject(file);
  const hasFolders = repositoriesOf(manifest).some((one) => stringAt(one, 'type') === 'path');
  const dependencies = [
    ...inTable(file, objectAt(manifest, 'require'), false),
    ...inTable(file, objectAt(manifest, 'require-dev'), true),
  ];
  return {
    name: stringAt(manifest, 'name'),
    // The lockfile omits packages that are folders in the source tree. It is unknown which ones, so all dependencies
    // are optional.
    dependencies: hasFolders
      ? dependencies.map((one) => ({ ...one, isOptional: true }))
      : dependencies,
    fix: 'commit composer.lock (composer update --no-install)',
  };
}

function repositoriesOf(manifest: JsonObject): readonly JsonObject[] {
  const stated =
    arrayAt(manifest, 'repositories') ?? Object.values(objectAt(manifest, 'repositories') ?? {});
  return stated.filter(isObject);
}

function inTable(
  file: EcosystemFile,
  table: JsonObject | undefined,
  isDevelopment: boolean,
): readonly ManifestDependency[] {
  return Object.entries(table ?? {})
    .filter(([name]) => !PLATFORM.test(name))
    .map(([name, range]) => {
      const version = /^\s*[=v]{0,2}(\d+(?:\.\d+){0,3}(?:-[\w.]+)?)\s*$/.exec(
        scalarText(range),
      )?.[1];
      const exact =
        version === undefined ? undefined : composerRelease(file, name, version, isDevelopment);
      return { name, isDevelopment, range: scalarText(range), exact };
    });
}

function composerRelease(
  file: EcosystemFile,
  fullName: string,
  version: string,
  isDevelopment: boolean,
) {
  const [namespace = '', name = ''] = fullName.split('/', 2);
  const scope = isDevelopment ? 'development' : 'runtime';
  const facts = { type: 'composer', ecosystem: 'Packagist', isDirect: true, scope } as const;
  return packageOf(file, { ...facts, namespace, name, fullName, version });
}

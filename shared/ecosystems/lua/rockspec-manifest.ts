/** Lua: dependencies declared in a rockspec in a source tree. There is no supported lockfile for them. */
import type { EcosystemFile, FileFormat } from '../ecosystem.ts';
import type { Manifest } from '../manifest.ts';
import { withManifest } from '../manifest-format.ts';
import { readRockspec } from './rockspec.ts';

/** Matches a path in a LuaRocks tree. The dependencies of a rock are installed in the same tree. */
const INSTALLED = /(?:^|\/)luarocks\/rocks/;

export const rockspecManifest = (rockspec: FileFormat): FileFormat =>
  withManifest(
    rockspec,
    {
      ecosystem: '',
      manifests: ['*.rockspec'],
      locks: [],
      note: 'A rockspec does not specify exact versions for its dependencies. Only rocks that are installed in an image have versions.',
    },
    (_parsed, file) => neededBy(file),
  );

function neededBy(file: EcosystemFile): Manifest | undefined {
  if (INSTALLED.test(file.path)) return undefined;
  const needs = readRockspec(file)?.needs.filter((name) => name !== 'lua') ?? [];
  return {
    dependencies: needs.map((name) => ({ name, isDevelopment: false })),
    fix: 'scan the image that contains the rocks, or commit its SBOM as bom.json',
  };
}

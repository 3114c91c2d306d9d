/** Lua: what the rockspec of a source tree asks for. Nothing that is read says versions of it. */
import type { EcosystemFile, FileFormat } from '../ecosystem.ts';
import type { Manifest } from '../manifest.ts';
import { withManifest } from '../manifest-format.ts';
import { readRockspec } from './rockspec.ts';

/** A tree of LuaRocks: what is needed stands beside it. */
const INSTALLED = /(?:^|\/)luarocks\/rocks/;

export const rockspecManifest = (rockspec: FileFormat): FileFormat =>
  withManifest(
    rockspec,
    {
      ecosystem: '',
      manifests: ['*.rockspec'],
      locks: [],
      note: 'What is installed is read in images.',
    },
    (_parsed, file) => neededBy(file),
  );

function neededBy(file: EcosystemFile): Manifest | undefined {
  if (INSTALLED.test(file.path)) return undefined;
  const needs = readRockspec(file)?.needs.filter((name) => name !== 'lua') ?? [];
  return {
    dependencies: needs.map((name) => ({ name, isDevelopment: false })),
    fix: 'scan the image that the rocks are installed in, or commit its SBOM as bom.json',
  };
}

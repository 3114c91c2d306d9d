/**
 * Lua: rockspecs in projects and in packages installed with LuaRocks. Source:
 * https://github.com/luarocks/luarocks/blob/main/docs/rockspec_format.md
 */

import type {
  Ecosystem,
  EcosystemFile,
  FileFormat,
  ParseContext,
  ParsedFile,
} from './ecosystem.ts';
import { installedNeeds, MANIFEST_GLOB } from './lua/installed-needs.ts';
import { readRockspec } from './lua/rockspec.ts';
import { rockspecManifest } from './lua/rockspec-manifest.ts';
import { notALockfile } from './unread.ts';

const rockspec: FileFormat = {
  role: 'manifest',
  wanted: { suffixes: ['.rockspec'], globs: [MANIFEST_GLOB] },
  isPrimary: (path) => path.endsWith('.rockspec'),
  parse: parseRockspec,
};

export const ecosystem: Ecosystem = { id: 'lua', formats: [rockspecManifest(rockspec)] };

const FIX = 'write both as plain strings';

function parseRockspec(file: EcosystemFile, context: ParseContext): ParsedFile {
  const read = readRockspec(file);
  if (read === undefined) throw notALockfile(file, 'plain package name and version', FIX);
  const dependsOn = installedNeeds(file, read.needs, context);
  return { packages: [{ ...read.found, dependsOn }], problems: [] };
}

/** Lua: rockspecs, of a project and of what LuaRocks has installed. Source: https://github.com/luarocks/luarocks/blob/main/docs/rockspec_format.md */
import type { Package } from '../model/package.ts';
import type { Ecosystem, EcosystemFile, FileFormat, ParsedFile } from './ecosystem.ts';
import { readLuaValues } from './lua-values.ts';
import { packageOf } from './package-of.ts';

const rockspec: FileFormat = {
  wanted: { suffixes: ['.rockspec'] },
  parse: parseRockspec,
};

export const ecosystem: Ecosystem = { id: 'lua', formats: [rockspec] };

/** A rockspec is a program: what does not say its name and version plainly is left out. */
function parseRockspec(file: EcosystemFile): ParsedFile {
  const values = readLuaValues(file);
  const name = values.get('package');
  const version = values.get('version');
  if (name === undefined || version === undefined) return { packages: [], problems: [] };
  const found: Package = packageOf(file, {
    type: 'luarocks',
    name: name.text,
    version: version.text,
    line: name.line,
    licence: values.get('description.license')?.text,
    downloadUrl: values.get('source.url')?.text,
  });
  return { packages: [found], problems: [] };
}

/**
 * .NET: a project's local tools in `dotnet-tools.json`, and MSBuild SDKs in `global.json`. Source:
 * https://learn.microsoft.com/dotnet/core/tools/local-tools-how-to-use,
 * https://learn.microsoft.com/dotnet/core/tools/global-json
 */
import { type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { strictJson } from '../../json/json-with-comments.ts';
import { jsonLines, lineAt } from '../../json/positions.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { readJsonObject } from '../json-object.ts';
import { parseEach } from '../parse-each.ts';
import { notALockfile, unread } from '../unread.ts';
import { exactVersion } from './exact-version.ts';
import { nugetPackage } from './nuget-package.ts';

export const toolsManifest: FileFormat = {
  role: 'manifest',
  wanted: { names: ['dotnet-tools.json'] },
  wantedIn: ['directory', 'file'],
  parse: (file) => {
    const { document, text } = readDocument(file);
    const tools = objectAt(document, 'tools');
    if (tools === undefined) throw notALockfile(file, 'tools', 'run `dotnet new tool-manifest`');
    return readVersions(file, { text, key: 'tools', entries: tools }, (name) =>
      stringAt(objectAt(tools, name) ?? {}, 'version'),
    );
  },
};

export const globalJson: FileFormat = {
  role: 'manifest',
  wanted: { names: ['global.json'] },
  wantedIn: ['directory', 'file'],
  parse: (file) => {
    const { document, text } = readDocument(file);
    const sdks = objectAt(document, 'msbuild-sdks') ?? {};
    return readVersions(file, { text, key: 'msbuild-sdks', entries: sdks }, (name) =>
      stringAt(sdks, name),
    );
  },
};

/** Parses the file as JSON with comments, which both formats allow. */
function readDocument(file: EcosystemFile) {
  const text = strictJson(file.bytes.toString('utf8'));
  return { document: readJsonObject(file, text), text };
}

interface Section {
  readonly text: string;
  readonly key: string;
  readonly entries: JsonObject;
}

function readVersions(
  file: EcosystemFile,
  { text, key, entries }: Section,
  versionOf: (name: string) => string | undefined,
): ParsedFile {
  const lines = jsonLines(text, (path) => path.length < 2);
  return parseEach(Object.keys(entries), (name) => {
    const line = lineAt(lines, key, name);
    const version = exactVersion(versionOf(name));
    if (version === undefined) throw unread(file, { text: name, line }, 'specify an exact version');
    return nugetPackage(file, { name, version, line, scope: 'development', isDirect: true });
  });
}

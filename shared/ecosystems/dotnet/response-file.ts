/**
 * Reports the options in MSBuild response files that can change which packages are restored. MSBuild adds the options
 * in these files to its command line. Source: https://learn.microsoft.com/visualstudio/msbuild/msbuild-response-files
 */
import { linesOf } from '../../binary/lines.ts';
import type { Problem } from '../../model/inventory.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';

export const responseFile: FileFormat = {
  wanted: { names: ['Directory.Build.rsp', 'MSBuild.rsp', 'msbuild.rsp'] },
  wantedIn: ['directory', 'file'],
  parse: parseResponseFile,
};

/** Matches the names of properties that affect how the project is compiled, but not which packages are restored. */
const HARMLESS =
  /^(?:Configuration|Platform|TreatWarningsAsErrors|WarningLevel|WarnAsError|NoWarn|Deterministic|ContinuousIntegrationBuild|UseSharedCompilation|BuildInParallel|GenerateFullPaths|Debug\w*|Optimize|RestoreLockedMode|RunAnalyzers\w*|EnforceCodeStyleInBuild)$/i;

/** Matches an option that sets properties. */
const PROPERTIES = /^[-/]{1,2}(?:p|property|rp|restoreproperty):(.*)$/i;

function parseResponseFile(file: EcosystemFile): ParsedFile {
  const problems: Problem[] = [];
  let line = 0;
  for (const row of linesOf(file.bytes.toString('utf8'))) {
    line++;
    const text = row.trim();
    if (!text.startsWith('#') && changesPackages(text)) problems.push(unread(file, text, line));
  }
  return { packages: [], problems: problems.slice(0, MAX_PROBLEMS) };
}

/** Maximum number of reported options per file. */
const MAX_PROBLEMS = 10;

/** True if a line can change which packages are restored: it names another response file, or sets such a property. */
function changesPackages(row: string): boolean {
  return row.split(/\s+/).some((word) => {
    const option = word.replace(/^["']/, '');
    if (option.startsWith('@')) return true;
    const stated = PROPERTIES.exec(option)?.[1];
    const names = stated?.split(/[;,]/).map((one) => one.split('=', 1)[0]?.trim() ?? '') ?? [];
    return names.some((name) => !HARMLESS.test(name.replace(/^["']/, '')));
  });
}

function unread({ path }: EcosystemFile, text: string, line: number): Problem {
  const message = `${text.slice(0, 100)} can change the packages of each project, but Assay does not read it here. Fix: set the property in Directory.Build.props`;
  return { code: 'not-found', message, path, line };
}

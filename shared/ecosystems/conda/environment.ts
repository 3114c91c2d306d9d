/**
 * Conda: `environment.yml`. What has no exact version is listed without one; pip's part is of Python.
 * Source: https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html
 */
import { arrayAt, isObject, type JsonObject, scalarText } from '../../json/guards.ts';
import { parseYaml } from '../../json/yaml.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { packageOf } from '../package-of.ts';
import { parseEach } from '../parse-each.ts';
import { requiredPackage } from '../python/required-package.ts';
import { linesOfItems } from '../yaml-items.ts';
import { channelName } from './conda-record.ts';

export const environmentFile: FileFormat = {
  role: 'manifest',
  wanted: { names: ['environment.yml', 'environment.yaml'] },
  wantedIn: ['directory', 'file'],
  parse: parseEnvironment,
};

function parseEnvironment(file: EcosystemFile): ParsedFile {
  const text = file.bytes.toString('utf8');
  const document = parseYaml(text, file.path);
  if (!isObject(document)) return { packages: [], problems: [] };
  const lineOf = linesOfItems(text);
  return parseEach(statedIn(document), ({ spec, isPip }) => {
    const line = lineOf(spec);
    // pip's part is as in a requirements file; a file that it names is read where it stands.
    return isPip
      ? requiredPackage(file, spec, { line, isDirect: true })
      : condaPackage(file, spec, line);
  });
}

interface Stated {
  readonly spec: string;
  readonly isPip: boolean;
}

function statedIn(document: JsonObject): readonly Stated[] {
  return (arrayAt(document, 'dependencies') ?? []).flatMap((item): readonly Stated[] => {
    if (typeof item === 'string') return [{ spec: item, isPip: false }];
    const pip = isObject(item) ? (arrayAt(item, 'pip') ?? []) : [];
    return pip.map((spec) => ({ spec: scalarText(spec), isPip: true }));
  });
}

/** `channel::name=version=build`, `name ==version`, `name[version='1.2']`, `name >=1`. */
function condaPackage(
  file: EcosystemFile,
  spec: string,
  line: number | undefined,
): Package | undefined {
  const colons = spec.lastIndexOf('::');
  const channel = colons === -1 ? undefined : spec.slice(0, colons);
  const stated = (colons === -1 ? spec : spec.slice(colons + 2)).trim();
  const name = /^[A-Za-z0-9_][A-Za-z0-9_.-]*/.exec(stated)?.[0];
  if (name === undefined) return undefined;
  const { version, build } = pinOf(stated.slice(name.length).trim());
  return packageOf(file, {
    type: 'conda',
    name: name.toLowerCase(),
    version,
    qualifiers: { channel: channelName(channel), build },
    line,
    isDirect: true,
  });
}

/** Only equal signs pin, and only a version without a star or an alternative. */
function pinOf(clauses: string): { readonly version: string; readonly build?: string | undefined } {
  const match = /^={1,2}\s*([A-Za-z0-9_.!+-]+)(?:\s*=\s*([A-Za-z0-9_.-]+))?$/.exec(clauses);
  return { version: match?.[1] ?? '', build: match?.[2] };
}

/**
 * GitHub Actions: what workflows and actions use.
 * Source: https://docs.github.com/actions/reference/workflow-syntax-for-github-actions
 */
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import { parseYamlDocuments } from '../json/yaml.ts';
import type { Problem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { linesOf } from './control-file.ts';
import type { Ecosystem, EcosystemFile, FileFormat, ParsedFile } from './ecosystem.ts';
import { packageOf, problemOf } from './package-of.ts';

const workflow: FileFormat = {
  wanted: { directories: ['.github/workflows'], names: ['action.yml', 'action.yaml'] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) =>
    (path.endsWith('.yml') || path.endsWith('.yaml')) && !path.includes('node_modules/'),
  parse: parseWorkflow,
};

export const ecosystem: Ecosystem = { id: 'github-actions', formats: [workflow] };

function parseWorkflow(file: EcosystemFile): ParsedFile {
  const packages: Package[] = [];
  const problems: Problem[] = [];
  const lines = linesOfUses(file);
  for (const document of parseYamlDocuments(file.bytes.toString('utf8'), file.path)) {
    for (const uses of isObject(document) ? usesIn(document) : []) {
      try {
        packages.push(...readUses(file, uses, lines.get(uses)?.shift()));
      } catch (error) {
        problems.push(problemOf(error));
      }
    }
  }
  return { packages, problems };
}

/** Reusable workflows, the steps of jobs, and the steps of a composite action. */
function usesIn(document: JsonObject): readonly string[] {
  const jobs = Object.values(objectAt(document, 'jobs') ?? {}).filter(isObject);
  const runs = objectAt(document, 'runs');
  return [...jobs, ...(runs === undefined ? [] : [runs])].flatMap((holder) => {
    const steps = (arrayAt(holder, 'steps') ?? []).filter(isObject);
    return [holder, ...steps].flatMap((item) => stringAt(item, 'uses') ?? []);
  });
}

/** Lines of each `uses:`, in order: the same action is often used several times. */
function linesOfUses(file: EcosystemFile): ReadonlyMap<string, number[]> {
  const lines = new Map<string, number[]>();
  let line = 0;
  for (const row of linesOf(file.bytes.toString('utf8'))) {
    line++;
    const start = row.indexOf('uses:');
    if (start === -1) continue;
    const value = (
      row
        .slice(start + 'uses:'.length)
        .trim()
        .split(/\s/, 1)[0] ?? ''
    ).replace(/^["']|["']$/g, '');
    const known = lines.get(value);
    if (known === undefined) lines.set(value, [line]);
    else known.push(line);
  }
  return lines;
}

/** `owner/repo[/path]@ref`; what begins with a dot is of this repository, `docker://` an image. */
function readUses(file: EcosystemFile, uses: string, line: number | undefined): readonly Package[] {
  const at = uses.lastIndexOf('@');
  const [owner = '', repository = '', ...path] = uses.slice(0, Math.max(at, 0)).split('/');
  if (uses.startsWith('.') || uses.includes('://') || owner === '' || repository === '') return [];
  return [
    packageOf(file, {
      type: 'githubactions',
      namespace: owner,
      name: repository,
      fullName: `${owner}/${repository}`,
      version: uses.slice(at + 1),
      subpath: path.join('/'),
      ecosystem: 'GitHub Actions',
      line,
      // They run on the machine that builds; nothing of them is delivered.
      scope: 'development',
      isDirect: true,
    }),
  ];
}

/**
 * Runs the areas of the audit over labelled configuration files and secrets of other projects, and scores the findings
 * with the scorer beside the data. `audit-map/<source>.json` says which rules of Assay answer which rule of a source.
 * `rule#variant` stands for one cause of a rule.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Area, AuditFile } from '../../shared/audit/area.ts';
import type { AuditFacts, Profile } from '../../shared/audit/rule.ts';
import { isObject, type JsonObject } from '../../shared/json/guards.ts';
import { textPlaces } from '../../shared/json/text-places.ts';
import { parseYaml } from '../../shared/json/yaml.ts';
import { AUDIT_PROFILES } from '../../shared/model/audit.ts';
import { FLOORS, missedFloors, SECRET_FLOORS } from './audit/floors.ts';
import { statedFacts } from './audit/stated-facts.ts';

const AUDIT = join(import.meta.dirname, '..', '..', 'shared', 'audit');
const MAPS = join(import.meta.dirname, 'audit-map');

/** One set of files of the data, and what the source was told about them. */
interface Input {
  readonly input?: string;
  readonly id?: string;
  readonly folder: string;
  readonly kind: string;
  readonly paths: readonly string[];
  readonly source: string;
  readonly options?: Readonly<Record<string, unknown>> | null;
}

export async function check(
  shared: string,
): Promise<{ readonly passed: number; readonly failed: number }> {
  const data = join(shared, 'data', 'audit');
  const folder = mkdtempSync(join(tmpdir(), 'assay-audit-'));
  try {
    score(data, '--inputs', folder);
    const areas = await loadAreas();
    const inputs = lines<Input>(readFileSync(join(folder, 'inputs.jsonl'), 'utf8'));
    const results = inputs.map((input) => JSON.stringify(resultOf(input, folder, areas)));
    writeFileSync(join(folder, 'results.jsonl'), results.join('\n'));
    writeFileSync(join(folder, 'map.json'), JSON.stringify(mapOfSources()));
    const asked = process.env['ASSAY_AUDIT_SCORE']?.split(' ') ?? [];
    const table = score(
      data,
      join(folder, 'results.jsonl'),
      '--map',
      join(folder, 'map.json'),
      ...asked,
    );
    print(table);
    const missed = missedFloors(table);
    for (const line of missed) print(`missed: ${line}`);
    return { passed: FLOORS.length + SECRET_FLOORS.length - missed.length, failed: missed.length };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Folders without rules of Assay: the policies of the cluster, and the controls of frameworks. */
const NO_AREAS: ReadonlySet<string> = new Set(['cluster-policies', 'frameworks']);

/** Each other folder below `shared/audit` with a file of its own name is an area. */
async function loadAreas(): Promise<readonly Area[]> {
  const areas: Area[] = [];
  for (const entry of readdirSync(AUDIT, { withFileTypes: true })) {
    const path = join(AUDIT, entry.name, `${entry.name}.ts`);
    if (!entry.isDirectory() || !existsSync(path)) continue;
    const module: Record<string, Area> = await import(path);
    const area = module[`${entry.name}Area`];
    if (area === undefined && NO_AREAS.has(entry.name)) continue;
    if (area === undefined) throw new Error(`shared/audit/${entry.name} exports no area`);
    areas.push(area);
  }
  return areas;
}

function resultOf(input: Input, folder: string, areas: readonly Area[]): object {
  const files = input.paths.map((path) => ({
    path,
    text: readFileSync(join(folder, input.folder, path), 'utf8'),
  }));
  const profile = profileOf(input);
  const isSecret = input.kind === 'text';
  const findings = areas
    .filter(({ name }) => (name === 'secret') === isSecret)
    .flatMap((area) => findingsOf(area, files, { profile, facts: factsOf(input, files) }));
  return { ...(isSecret ? { id: input.id } : { input: input.input }), findings };
}

function findingsOf(
  area: Area,
  files: readonly AuditFile[],
  { profile, facts }: { readonly profile: Profile; readonly facts: AuditFacts },
): readonly object[] {
  const own = files.filter((file) => area.reads(file));
  if (own.length === 0) return [];
  return area.check(own, facts).hits.flatMap(({ rule, file, hit }) => {
    const wanted = hit.profile ?? rule.profile;
    const isWanted =
      wanted === 'policy' || AUDIT_PROFILES.indexOf(wanted) <= AUDIT_PROFILES.indexOf(profile);
    if (!isWanted) return [];
    const place = textPlaces(file.text);
    const { line, column } = place(hit.at.start);
    const end = place(Math.max(hit.at.start, hit.at.end - 1)).line;
    const found = { path: file.path, line, column, endLine: end };
    const variant = hit.variant === undefined ? [] : [`${rule.id}#${hit.variant}`];
    return [rule.id, ...variant].map((id) => ({ rule: id, ...found }));
  });
}

/** zizmor's own profiles are called personas. All other sources report everything that they know. */
function profileOf({ source, options }: Input): Profile {
  if (source !== 'zizmor') return 'policy';
  return options?.['persona'] === 'regular' ? 'hardened' : 'all';
}

function factsOf(input: Input, files: readonly AuditFile[]): AuditFacts {
  const paths = new Set(files.map(({ path }) => path));
  return {
    registries: [],
    kubernetesVersion: '1.34',
    paths,
    ...statedFacts(input.options),
    ...(input.source === 'zizmor' ? zizmorFacts(input.options?.['config']) : {}),
  };
}

/** zizmor wants every action pinned to a commit unless its configuration says otherwise. */
function zizmorFacts(config: unknown): Partial<AuditFacts> {
  const stated = typeof config === 'string' ? parseYaml(config, 'zizmor.yml') : undefined;
  const settings = (rule: string) => objectAt(objectAt(objectAt(stated, 'rules'), rule), 'config');
  const texts = (value: unknown): readonly string[] | undefined =>
    Array.isArray(value) ? value.map(String) : undefined;
  const forbidden = settings('forbidden-uses');
  const secrets = texts(settings('secrets-outside-env')?.['allow']);
  const days = settings('dependabot-cooldown')?.['days'];
  const policies = settings('unpinned-uses')?.['policies'];
  return {
    pins: { '*': 'hash', ...pinsOf(isObject(policies) ? policies : {}) },
    ...(forbidden === undefined
      ? {}
      : { actions: { allow: texts(forbidden['allow']), deny: texts(forbidden['deny']) } }),
    ...(secrets === undefined ? {} : { allowedSecrets: secrets.map((name) => name.toLowerCase()) }),
    ...(typeof days === 'number' ? { cooldownDays: days } : {}),
  };
}

function pinsOf(policies: JsonObject): NonNullable<AuditFacts['pins']> {
  return Object.fromEntries(
    Object.entries(policies).map(([pattern, value]) => [
      pattern,
      value === 'hash-pin' ? 'hash' : 'any',
    ]),
  );
}

function objectAt(value: unknown, key: string): JsonObject | undefined {
  const found = isObject(value) ? value[key] : undefined;
  return isObject(found) ? found : undefined;
}

/** `kics.json` and `kics.cicd.json` are both about the source `kics`. */
function mapOfSources(): object {
  const maps: Record<string, object> = {};
  for (const name of readdirSync(MAPS)) {
    const [source = ''] = name.split('.');
    maps[source] = { ...maps[source], ...JSON.parse(readFileSync(join(MAPS, name), 'utf8')) };
  }
  return maps;
}

function score(data: string, ...args: readonly string[]): string {
  const run = spawnSync('python3', [join(data, 'score-audit.py'), ...args], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (run.status !== 0) throw new Error(`score-audit.py ended with ${run.status}: ${run.stderr}`);
  return run.stdout;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function lines<T>(text: string): readonly T[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): T => JSON.parse(line));
}

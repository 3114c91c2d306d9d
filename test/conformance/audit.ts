/**
 * Runs the areas of the audit over labelled configuration files and secrets of other projects, and scores the findings
 * with the scorer beside the data. `audit-map/<source>.json` says which rules of Assay answer which rule of a source.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Area, AuditFile } from '../../shared/audit/area.ts';
import { type AuditFacts, PROFILES, type Profile } from '../../shared/audit/rule.ts';
import { textPlaces } from '../../shared/json/text-places.ts';
import { FLOORS, missedFloors } from './audit/floors.ts';

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
    process.stdout.write(`${table}\n`);
    const missed = missedFloors(table);
    for (const line of missed) process.stdout.write(`missed: ${line}\n`);
    return { passed: FLOORS.length - missed.length, failed: missed.length };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Each folder below `shared/audit` with a file of its own name is an area. */
async function loadAreas(): Promise<readonly Area[]> {
  const areas: Area[] = [];
  for (const entry of readdirSync(AUDIT, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const module: Record<string, Area> = await import(join(AUDIT, entry.name, `${entry.name}.ts`));
    const area = module[`${entry.name}Area`];
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
    if (PROFILES.indexOf(hit.profile ?? rule.profile) > PROFILES.indexOf(profile)) return [];
    const place = textPlaces(file.text);
    const { line, column } = place(hit.at.start);
    const end = place(Math.max(hit.at.start, hit.at.end - 1)).line;
    return [{ rule: rule.id, path: file.path, line, column, endLine: end }];
  });
}

/** zizmor's own profiles are called personas. All other sources report everything that they know. */
function profileOf({ source, options }: Input): Profile {
  if (source !== 'zizmor') return 'policy';
  if (options?.['persona'] === 'auditor') return 'all';
  return options?.['persona'] === 'pedantic' ? 'hardened' : 'essential';
}

function factsOf(_input: Input, files: readonly AuditFile[]): AuditFacts {
  const paths = new Set(files.map(({ path }) => path));
  return { registries: [], kubernetesVersion: '1.34', hasFile: (path) => paths.has(path) };
}

function mapOfSources(): object {
  return Object.fromEntries(
    readdirSync(MAPS).map((name) => [
      name.replace('.json', ''),
      JSON.parse(readFileSync(join(MAPS, name), 'utf8')),
    ]),
  );
}

function score(data: string, ...args: readonly string[]): string {
  const run = spawnSync('python3', [join(data, 'score-audit.py'), ...args], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (run.status !== 0) throw new Error(`score-audit.py ended with ${run.status}: ${run.stderr}`);
  return run.stdout;
}

function lines<T>(text: string): readonly T[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): T => JSON.parse(line));
}

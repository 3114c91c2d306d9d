import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Package } from '../../../shared/model/package.ts';
import { jarOf } from '../../support/executables.ts';

export function aPackage(fields: Partial<Package> = {}): Package {
  return {
    purl: 'pkg:npm/left-pad@1.0.0',
    type: 'npm',
    name: 'left-pad',
    version: '1.0.0',
    ecosystem: 'npm',
    locations: [{ path: 'package-lock.json', line: 7 }],
    scope: 'runtime',
    dependsOn: [],
    ...fields,
  };
}

/** Returns an OSV record as JSON, with the given fields. */
export function aRecord(fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: 'OSV-1',
    modified: '2026-01-01T00:00:00Z',
    affected: [affecting('left-pad')],
    ...fields,
  };
}

export function affecting(name: string, ecosystem = 'npm', fixed = '2.0.0'): object {
  const events = [{ introduced: '0' }, { fixed }];
  const type = ecosystem === 'npm' ? 'SEMVER' : 'ECOSYSTEM';
  return { package: { ecosystem, name }, ranges: [{ type, events }] };
}

/** Creates an empty folder for one test. */
export async function aFolder(): Promise<string> {
  return await mkdtemp(join(tmpdir(), 'assay-advisories-'));
}

/** Writes `<folder>/<ecosystem>/all.zip`. */
export async function writeArchive(
  folder: string,
  ecosystem: string,
  records: readonly unknown[],
): Promise<string> {
  await mkdir(join(folder, ecosystem), { recursive: true });
  const path = join(folder, ecosystem, 'all.zip');
  const files = records.map((record, index) => ({
    name: `R-${index}.json`,
    content: typeof record === 'string' ? record : JSON.stringify(record),
  }));
  await writeFile(path, jarOf(files));
  return path;
}

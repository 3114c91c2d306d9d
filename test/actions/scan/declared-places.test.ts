import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { withDeclared } from '../../../actions/scan/declared-places.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { aFinding, aPackage } from '../../shared/report/a-report.ts';
import { temporaryFolder } from '../../support/programs.ts';

const IMAGE: Inventory = {
  kind: 'assay/inventory/v1',
  source: { kind: 'image', name: 'app:1' },
  layers: [],
  base: { name: 'docker.io/library/debian:12', evidence: 'label' },
  packages: [],
  problems: [],
  files: [],
};

const FOLDER: Inventory = { ...IMAGE, source: { kind: 'directory', name: '.' }, base: undefined };

async function places(inventory: Inventory, findings: readonly Finding[]) {
  const workspace = temporaryFolder('declared');
  writeFileSync(join(workspace, 'Dockerfile'), 'ARG A\nFROM debian:12-slim\n');
  writeFileSync(join(workspace, 'package.json'), '{\n"dependencies": {\n"lodash": "1"\n}\n}');
  writeFileSync(join(workspace, 'package-lock.json'), '{}');
  const stepsFolder = join(workspace, '.steps');
  const host = { workspace, stepsFolder, kind: 'terminal', env: {} } as const;
  const found = await withDeclared(findings, [inventory], undefined, host);
  return found.map(({ declared }) => declared);
}

it('withDeclared finds the FROM instruction only for packages from the base image', async () => {
  const of = (origin: 'base' | 'application') =>
    aFinding({ package: { ...aPackage('libc6'), origin } });
  expect(await places(IMAGE, [of('base'), of('application')])).toEqual([
    { path: 'Dockerfile', line: 2 },
    undefined,
  ]);
});

it('withDeclared finds the manifest line for findings that are not suppressed', async () => {
  const suppression = { rule: 'ignore[0]', reason: 'r' };
  expect(await places(FOLDER, [aFinding(), aFinding({ suppression })])).toEqual([
    { path: 'package.json', line: 3 },
    undefined,
  ]);
});

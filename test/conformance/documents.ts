import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as cycloneDx from '@cyclonedx/cyclonedx-library';
import { Ajv, type ValidateFunction } from 'ajv';
import * as formats from 'ajv-formats';
import { ecosystems } from '../../shared/ecosystems/registry.generated.ts';
import { takeInventory } from '../../shared/inventory/take-inventory.ts';
import { wantedFiles } from '../../shared/inventory/wanted-files.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import { readDocument } from '../../shared/sbom/read-document.ts';
import { writeDocument } from '../../shared/sbom/write-document.ts';
import { compileWanted } from '../../shared/source/wanted.ts';
import { aFullInventory, asReadBack } from '../support/documents.ts';
import { runProgram } from '../support/programs.ts';
import { readTree } from './inventory/read-tree.ts';

const OPTIONS = { toolVersion: '1.2.3', timestamp: '2026-01-02T03:04:05Z' };

/**
 * Documents of real applications: valid for the official schemas, readable for CycloneDX's Python library,
 * and read back without loss.
 */
export async function check(shared: string): Promise<{ passed: number; failed: number }> {
  const spdxSchema = compileSchema(join(shared, 'data', 'schemas', 'spdx23.json'));
  const inventories = [aFullInventory(), ...inventoriesOf(join(shared, 'data', 'apps'))];
  let passed = 0;
  let failed = 0;
  for (const inventory of inventories) {
    const problems = [
      ...(await cycloneDxProblems(inventory)),
      ...spdxProblems(inventory, spdxSchema),
    ];
    const { name } = inventory.source;
    process.stdout.write(`${name}: ${inventory.packages.length} packages\n`);
    for (const problem of problems) process.stdout.write(`${name}: ${problem}\n`);
    if (problems.length === 0) passed += 1;
    else failed += 1;
  }
  return { passed, failed };
}

function inventoriesOf(folder: string): readonly Inventory[] {
  const isWanted = compileWanted(wantedFiles(ecosystems, 'directory'));
  return readdirSync(folder).map((name) =>
    takeInventory(
      {
        description: { kind: 'directory', name },
        layers: [],
        files: readTree(join(folder, name, 'tree')).filter(({ path }) => isWanted(path)),
        problems: [],
      },
      ecosystems,
    ),
  );
}

async function cycloneDxProblems(inventory: Inventory): Promise<readonly string[]> {
  const text = writeDocument(inventory, 'cyclonedx-json', OPTIONS);
  const { Spec, Validation } = cycloneDx;
  const invalid = await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text);
  return [
    ...(invalid === null ? [] : [`CycloneDX is invalid: ${JSON.stringify(invalid).slice(0, 500)}`]),
    ...(await pythonProblems(text)),
    ...lossOf(inventory, text),
  ];
}

/** Debian's own, which has Debian's packages; another may come first on the path. */
const DEBIAN_PYTHON = '/usr/bin/python3';

/** Reads the document as CycloneDX's own Python library does, and counts what it found. */
const PYTHON = `
import json, sys
from cyclonedx.model.bom import Bom
text = sys.stdin.read()
document = json.loads(text)
# Valid, but the library has no classes for them and refuses what it does not know.
for key in ('compositions', 'annotations'):
    document.pop(key, None)
for component in document['components']:
    component.pop('evidence', None)
bom = Bom.from_json(document)
bom.validate()
print(len(bom.components))
`;

async function pythonProblems(text: string): Promise<readonly string[]> {
  const result = await runProgram(DEBIAN_PYTHON, ['-c', PYTHON], { input: text });
  if (result.stderr.includes("No module named 'cyclonedx'")) {
    process.stdout.write('python3-cyclonedx-lib is not installed: not asked\n');
    return [];
  }
  const expected = JSON.parse(text).components.length;
  if (result.code === 0 && Number(result.stdout) === expected) return [];
  return [`Python read ${result.stdout.trim()} of ${expected}: ${result.stderr.slice(-500)}`];
}

function spdxProblems(inventory: Inventory, validate: ValidateFunction): readonly string[] {
  const text = writeDocument(inventory, 'spdx-json', OPTIONS);
  const errors = validate(JSON.parse(text)) ? [] : (validate.errors ?? []);
  return [
    ...errors.map(({ instancePath, message }) => `SPDX is invalid: ${instancePath} ${message}`),
    ...lossOf(inventory, text),
  ];
}

function lossOf(inventory: Inventory, text: string): readonly string[] {
  const read = JSON.stringify(readDocument(text, 'document'));
  const written = JSON.stringify(asReadBack(inventory, 'document'));
  return sortedJson(read) === sortedJson(written) ? [] : ['something is lost when it is read back'];
}

function sortedJson(text: string): string {
  return JSON.stringify(JSON.parse(text), (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

function compileSchema(path: string): ValidateFunction {
  const ajv = new Ajv({ strict: false });
  formats.default.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
}

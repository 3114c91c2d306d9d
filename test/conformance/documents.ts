import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as cycloneDx from '@cyclonedx/cyclonedx-library';
import { Ajv, type ValidateFunction } from 'ajv';
import * as formats from 'ajv-formats';
import fc from 'fast-check';
import { ecosystems } from '../../shared/ecosystems/registry.generated.ts';
import { takeInventory } from '../../shared/inventory/take-inventory.ts';
import { wantedFiles } from '../../shared/inventory/wanted-files.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import {
  CYCLONEDX_VERSIONS,
  type CycloneDxVersion,
  DOCUMENT_FORMATS,
} from '../../shared/sbom/format.ts';
import { readDocument } from '../../shared/sbom/read-document.ts';
import { compileWanted } from '../../shared/source/compile-wanted.ts';
import { arbitraryInventory } from '../support/arbitrary-inventory.ts';
import { aFullInventory, asReadBack, writeDocument } from '../support/documents.ts';
import { inventoryOfImage } from '../support/image-transports.ts';
import { findProgram, runProgram, temporaryFolder } from '../support/programs.ts';
import { spdx3Problems } from '../support/spdx3-model.ts';
import { readTree } from './inventory/read-tree.ts';

const OPTIONS = { toolVersion: '1.2.3', timestamp: '2026-01-02T03:04:05Z', author: 'Example' };

/**
 * Writes documents for real applications, and for real images if `ASSAY_IMAGES` names any. The documents must conform
 * to the official schemas and the SPDX 3 model. The CycloneDX library for Python and the SPDX library for Go must
 * accept them, and they must read back without loss.
 */
export async function check(shared: string): Promise<{ passed: number; failed: number }> {
  const spdxSchema = compileSchema(join(shared, 'data', 'schemas', 'spdx23.json'));
  const inventories = [
    aFullInventory(),
    ...inventoriesOf(join(shared, 'data', 'apps')),
    ...(await inventoriesOfImages()),
    ...fc.sample(arbitraryInventory, { numRuns: 50, seed: 1 }),
  ];
  let passed = 0;
  let failed = 0;
  for (const inventory of inventories) {
    const problems = [
      ...(await cycloneDxProblems(inventory)),
      ...spdxProblems(inventory, spdxSchema),
      ...spdx3Problems(writeDocument(inventory, 'spdx-json@3.0.1', OPTIONS)).slice(0, 5),
      ...DOCUMENT_FORMATS.flatMap((format) =>
        lossOf(inventory, writeDocument(inventory, format, OPTIONS)).map(
          (problem) => `${format}: ${problem}`,
        ),
      ),
    ];
    const name = JSON.stringify(inventory.source.name);
    process.stdout.write(`${name}: ${inventory.packages.length} packages\n`);
    for (const problem of problems) process.stdout.write(`${name}: ${problem}\n`);
    if (problems.length === 0) passed += 1;
    else failed += 1;
  }
  const unread = await unreadByGo(inventories);
  if (unread.length === 0) passed += 1;
  else failed += 1;
  for (const problem of unread) process.stdout.write(`SPDX in Go: ${problem}\n`);
  for (const version of CYCLONEDX_VERSIONS) {
    const invalid = await invalidXml(inventories, version);
    if (invalid.length === 0) passed += 1;
    else failed += 1;
    for (const problem of invalid) process.stdout.write(`CycloneDX ${version}: ${problem}\n`);
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

/** Maximum number of packages in a document for the Python library, which needs minutes for larger documents. */
const MAX_PACKAGES = 10_000;

async function inventoriesOfImages(): Promise<readonly Inventory[]> {
  const folder = process.env['ASSAY_IMAGES'];
  if (folder === undefined) return [];
  const inventories: Inventory[] = [];
  for (const name of readdirSync(folder).sort()) {
    const layout = join(folder, name, 'layout');
    if (!existsSync(layout)) continue;
    const inventory = await inventoryOfImage(`oci:${layout}:latest`, { threads: 2 });
    const source = { ...inventory.source, name };
    if (inventory.packages.length <= MAX_PACKAGES) inventories.push({ ...inventory, source });
  }
  return inventories;
}

async function cycloneDxProblems(inventory: Inventory): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const version of CYCLONEDX_VERSIONS) {
    const text = writeDocument(inventory, `cyclonedx-json@${version}`, OPTIONS);
    const { JsonStrictValidator } = cycloneDx.Validation;
    const invalid = await new JsonStrictValidator(version as cycloneDx.Spec.Version).validate(text);
    if (invalid !== null) {
      problems.push(`CycloneDX ${version} is invalid: ${JSON.stringify(invalid).slice(0, 500)}`);
    }
    // Latest supported CycloneDX version of the library, which refuses later versions.
    if (version >= '1.7') continue;
    const xml = writeDocument(inventory, `cyclonedx-xml@${version}`, OPTIONS);
    for (const one of [text, xml]) {
      const found = await pythonProblems(one, JSON.parse(text).components.length);
      problems.push(...found.map((problem) => `CycloneDX ${version}: ${problem}`));
    }
  }
  return problems;
}

/** The Python of Debian, which has the Debian packages. A different Python can come first on the path. */
const DEBIAN_PYTHON = '/usr/bin/python3';

/** Parses the document with the CycloneDX library for Python, and counts its contents. */
const PYTHON = `
import json, sys
import xml.etree.ElementTree as tree
from cyclonedx.model.bom import Bom
text = sys.stdin.buffer.read().decode()
# Valid, but the library has no classes for them and refuses what it does not know.
unknown = ('compositions', 'annotations', 'evidence')
if text.startswith('<'):
    document = tree.fromstring(text)
    for parent in list(document.iter()):
        for child in list(parent):
            if child.tag.rpartition('}')[2] in unknown:
                parent.remove(child)
    bom = Bom.from_xml(document)
else:
    document = json.loads(text)
    parts = [document]
    for part in parts:
        parts += part.get('components', [])
        for key in unknown:
            part.pop(key, None)
    bom = Bom.from_json(document)
bom.validate()
print(len(bom.components))
`;

async function pythonProblems(text: string, expected: number): Promise<readonly string[]> {
  const result = await runProgram(DEBIAN_PYTHON, ['-c', PYTHON], { input: text });
  if (result.stderr.includes("No module named 'cyclonedx'")) {
    process.stdout.write('python3-cyclonedx-lib is not installed: not asked\n');
    return [];
  }
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

const GO_READER = join(import.meta.dirname, 'documents', 'read-spdx.go');

/** Debian folder for Go libraries. */
const GO_PATH = '/usr/share/gocode';

/** Parses SPDX 2.3 in both forms with the library of the SPDX project, including all packages and relationships. */
async function unreadByGo(inventories: readonly Inventory[]): Promise<readonly string[]> {
  const folder = temporaryFolder('spdx');
  const program = join(folder, 'read-spdx');
  const env = { GO111MODULE: 'off', GOPATH: GO_PATH, GOFLAGS: '', GOCACHE: join(folder, 'cache') };
  const isThere = existsSync(join(GO_PATH, 'src', 'github.com', 'spdx', 'tools-golang'));
  if (!isThere || findProgram('go') === undefined) {
    process.stdout.write('golang-github-spdx-tools-golang-dev is not installed: not asked\n');
    return [];
  }
  const built = await runProgram('go', ['build', '-o', program, GO_READER], { env });
  if (built.code !== 0) return [built.stderr];
  const expected: string[] = [];
  const paths = inventories.flatMap((inventory, index) =>
    (['spdx-json', 'spdx-tag-value'] as const).map((format) => {
      const path = join(folder, `${index}.${format === 'spdx-json' ? 'json' : 'spdx'}`);
      writeFileSync(path, writeDocument(inventory, format, OPTIONS));
      const { packages, relationships } = JSON.parse(
        writeDocument(inventory, 'spdx-json', OPTIONS),
      );
      expected.push(`${packages.length} ${relationships.length}`);
      return path;
    }),
  );
  const { stdout } = await runProgram(program, [], { input: paths.join('\n') });
  const read = stdout.trimEnd().split('\n');
  return paths.flatMap((path, index) =>
    read[index] === expected[index] ? [] : [`${path}: ${read[index]}, not ${expected[index]}`],
  );
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

/** Validates with libxml2, which every Linux distribution contains. The program `xmllint` is often missing. */
const VALIDATE_XML = `
import ctypes, sys
try:
    lib = ctypes.CDLL('libxml2.so.2')
except OSError:
    sys.exit(3)
for name in ('xmlSchemaNewParserCtxt', 'xmlSchemaParse', 'xmlSchemaNewValidCtxt', 'xmlReadFile'):
    getattr(lib, name).restype = ctypes.c_void_p
for name in ('xmlSchemaParse', 'xmlSchemaNewValidCtxt'):
    getattr(lib, name).argtypes = [ctypes.c_void_p]
lib.xmlSchemaNewParserCtxt.argtypes = [ctypes.c_char_p]
lib.xmlReadFile.argtypes = [ctypes.c_char_p, ctypes.c_char_p, ctypes.c_int]
lib.xmlSchemaValidateDoc.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
schema = lib.xmlSchemaParse(lib.xmlSchemaNewParserCtxt(sys.argv[1].encode()))
if not schema:
    sys.exit('the schema cannot be read')
validator = lib.xmlSchemaNewValidCtxt(schema)
for path in sys.stdin.read().split():
    # Never anything from the network.
    document = lib.xmlReadFile(path.encode(), None, 2048)
    result = lib.xmlSchemaValidateDoc(validator, document) if document else -1
    print(path, 'valid' if result == 0 else 'invalid')
`;

async function invalidXml(
  inventories: readonly Inventory[],
  version: CycloneDxVersion,
): Promise<readonly string[]> {
  const folder = temporaryFolder('xml');
  const paths = inventories.map((inventory, index) => {
    const path = join(folder, `${index}.xml`);
    writeFileSync(path, writeDocument(inventory, `cyclonedx-xml@${version}`, OPTIONS));
    return path;
  });
  const schema = localSchema(version);
  const input = paths.join('\n');
  const result = await runProgram(DEBIAN_PYTHON, ['-c', VALIDATE_XML, schema], { input });
  if (result.code === 3) {
    process.stdout.write('libxml2 is not installed: XML is not validated\n');
    return [];
  }
  const valid = result.stdout.split('\n').filter((line) => line.endsWith(' valid'));
  if (result.code === 0 && valid.length === paths.length) return [];
  return [`${valid.length} of ${paths.length} are valid: ${result.stderr.slice(0, 1_000)}`];
}

/** The official schema, with the license schema next to it. */
function localSchema(version: CycloneDxVersion): string {
  const entry = createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json');
  return join(dirname(entry), 'res', 'schema', `bom-${version}.SNAPSHOT.xsd`);
}

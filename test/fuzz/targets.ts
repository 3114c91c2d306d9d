import { compareImages } from '../../shared/compare/compare-images.ts';
import { ecosystems } from '../../shared/ecosystems/registry.generated.ts';
import { comparedPackages } from '../../shared/inventory/compared-packages.ts';
import { takeInventory } from '../../shared/inventory/take-inventory.ts';
import { uncheckedParts } from '../../shared/inventory/unsupported-packages.ts';
import { isObject } from '../../shared/json/guards.ts';
import { parseJson } from '../../shared/json/parse-json.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import { scanSummary } from '../../shared/policy/scan-summary.ts';
import { terminalPackages } from '../../shared/report/terminal-packages.ts';
import { DOCUMENT_FORMATS } from '../../shared/sbom/format.ts';
import { readDocument } from '../../shared/sbom/read-document.ts';
import { snapshotManifests } from '../../shared/sbom/snapshot-manifests.ts';
import { statedKind } from '../../shared/sbom/stated-kind.ts';
import { compileWanted } from '../../shared/source/compile-wanted.ts';
import { aFullInventory, writeDocument } from '../support/documents.ts';
import { advisoryTargets } from './advisory-targets.ts';
import { answerTargets } from './answer-targets.ts';
import { auditTargets } from './audit-targets.ts';
import { baseTargets } from './base-targets.ts';
import { binaryTargets } from './binary-targets.ts';
import { compareInventories } from './compare-inventories.ts';
import { evidenceTargets } from './evidence-targets.ts';
import { fixTargets } from './fix-targets.ts';
import { gitTargets } from './git-targets.ts';
import { imageTargets } from './image-targets.ts';
import { importTargets } from './import-targets.ts';
import { mavenTargets } from './maven-targets.ts';
import { pageTargets } from './page-targets.ts';
import { policyTargets } from './policy-targets.ts';
import { publicationTargets } from './publication-targets.ts';
import { registryTargets } from './registry-target.ts';
import { corpusFiles, type Seed, type SeedSource, seedFiles, seedSources } from './seeds.ts';
import type { Target } from './target.ts';
import { toolTargets } from './tool-targets.ts';
import { vexTargets } from './vex-targets.ts';

/** Every reader of untrusted data. `coverage.test.ts` lists all other readers with reasons. */
export async function fuzzTargets(): Promise<readonly Target[]> {
  return [
    ...seedSources().map(sourceTarget),
    {
      name: 'documents',
      seeds: [...seedFiles('documents'), ...ownDocuments()],
      run: readSbom,
    },
    ...gitTargets(),
    ...baseTargets(),
    ...binaryTargets(),
    ...(await imageTargets()),
    ...(await registryTargets()),
    ...answerTargets(),
    ...publicationTargets(),
    ...(await advisoryTargets()),
    ...evidenceTargets(),
    ...pageTargets(),
    ...policyTargets(),
    ...importTargets(),
    ...fixTargets(),
    ...toolTargets(),
    ...vexTargets(),
    ...auditTargets(),
    ...mavenTargets(),
  ];
}

/** Applies the checks that `attest` makes on a parsed JSON document. */
function readSbom(bytes: Buffer, { path }: Seed): void {
  readDocument(bytes, path);
  const text = bytes.toString('utf8');
  if (!text.startsWith('{')) return;
  const document = parseJson(text, path);
  if (isObject(document)) statedKind(document, text);
}

/** Writes the document in every format, with all fields that we support. */
function ownDocuments(): readonly Seed[] {
  const inventory = aFullInventory();
  return DOCUMENT_FORMATS.map((format) => ({
    path: format,
    bytes: Buffer.from(writeDocument(inventory, format, { toolVersion: '1' })),
  }));
}

/** Reads files up to an inventory, with one changed file next to the other files. */
function sourceTarget({ kind, name, files }: SeedSource): Target {
  const inventoryOf = (list: readonly Seed[]) => {
    const description = { kind, name };
    return takeInventory({ description, layers: [], files: list, problems: [] }, ecosystems);
  };
  let base: Inventory | undefined;
  return {
    name: `${kind} ${name}`,
    seeds: files,
    run: (bytes, seed) => {
      const contents = files.map((file) => (file === seed ? { ...file, bytes } : file));
      const inventory = inventoryOf(contents);
      base ??= inventoryOf(files);
      compareInventories(base, inventory);
      compareImages([base], [inventory]);
      terminalPackages(inventory, { columns: 80, rows: 50 });
      uncheckedParts([inventory]);
      snapshotManifests(inventory, { name, pathOf: ({ path }) => path });
      const counts = comparedPackages([inventory], new Set());
      const { problems } = inventory;
      const decided = { outcome: 'pass', reasons: [], findings: [] } as const;
      scanSummary({ ...decided, ...counts, problems }, { failOn: 'high', scope: 'auto' });
    },
  };
}

/** Seeds that are not read, or only partly read, without a change. */
export function uselessSeeds(): readonly string[] {
  return seedSources().flatMap(({ kind, name, files }) => {
    const { packages, os, problems } = takeInventory(
      { description: { kind, name }, layers: [], files, problems: [] },
      ecosystems,
    );
    const isRead = packages.length > 0 || os !== undefined;
    // A manifest without a lockfile, and the release of a distribution without its packages, were still read.
    const expected = name.startsWith('os-') ? ['unlocked', 'incomplete'] : ['unlocked'];
    const unread = problems.filter(({ code }) => !expected.includes(code));
    return isRead && unread.length === 0 ? [] : [`${name}: ${JSON.stringify(unread)}`];
  });
}

/** Ecosystems with formats that have no seed. Packages in executables come from different bytes. */
export function formatsWithoutSeed(): readonly string[] {
  const sources = seedSources();
  const formats = ecosystems.flatMap((ecosystem) => ecosystem.formats);
  return formats
    .filter(({ wanted }) => (wanted.extracts ?? []).length === 0)
    .filter((format) => {
      const isWanted = compileWanted(format.wanted);
      return !sources.some(
        ({ kind, files }) =>
          format.wantedIn?.includes(kind) !== false &&
          files.some(({ path }) => isWanted(path) && format.isPrimary?.(path) !== false),
      );
    })
    .map(({ wanted }) => JSON.stringify(wanted));
}

/** Treats every file in a folder as a separate source, such as the test cases of other tools. */
export function corpusTarget(folder: string): Target {
  const seeds = corpusFiles(folder);
  return {
    name: 'corpus',
    seeds,
    run: (bytes, { path }) => {
      for (const kind of ['directory', 'image'] as const) {
        takeInventory(
          { description: { kind, name: path }, layers: [], files: [{ path, bytes }], problems: [] },
          ecosystems,
        );
      }
    },
  };
}

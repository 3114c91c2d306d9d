import type { Ecosystem, ResolvedManifest } from '../ecosystems/ecosystem.ts';
import { mergePackages } from '../ecosystems/merge-packages.ts';
import { INVENTORY_KIND, type Inventory, type Problem } from '../model/inventory.ts';
import { compareText } from '../model/order.ts';
import type { SourceContents } from '../source/source.ts';
import { withPublicUrls } from '../text/public-url.ts';
import { asFound } from './embedded-sboms.ts';
import { divideByOwner } from './file-owners.ts';
import { linkedFiles } from './linked-files.ts';
import { missingDatabase } from './missing-database.ts';
import { notCheckedOut } from './not-checked-out.ts';
import { readOperatingSystem } from './os-release.ts';
import { parseContext, plainFile } from './parse-context.ts';
import { parseFiles } from './parse-files.ts';
import { findUnlocked } from './unlocked.ts';
import { formatsFor } from './wanted-files.ts';

/**
 * Creates the inventory of a source. Every format parses its files, and all data about a package is merged into one
 * entry. An unreadable file becomes a problem in the inventory and does not stop the other files from being parsed.
 *
 * @param resolved Data about manifests from package repositories, by manifest path.
 */
export function takeInventory(
  source: SourceContents,
  ecosystems: readonly Ecosystem[],
  resolved: ReadonlyMap<string, ResolvedManifest> = NOTHING,
): Inventory {
  const formats = formatsFor(ecosystems, source.description.kind);
  const linked = linkedFiles(source.files, source.links ?? new Map(), formats);
  const contents = {
    ...source,
    files: [...source.files, ...linked.files].map(plainFile),
    problems: [
      ...source.problems,
      ...linked.problems,
      ...notCheckedOut(source.absent ?? [], formats),
    ],
  };
  const files = new Map(contents.files.map((file) => [file.path, file]));
  const os = readOperatingSystem(files);
  const { description, ignored = [], ignoredFiles } = contents;
  const context = {
    ...parseContext(contents, files, os),
    resolved: (path: string) => resolved.get(path),
  };
  const reading = parseFiles(formats, contents, context);
  const { packages, stated, problems } = reading;
  const unlocked = findUnlocked(reading.manifests, reading.lockfiles, context);
  for (const found of unlocked.packages) packages.push(found);
  for (const problem of unlocked.problems) problems.push(problem);
  const found = [...packages, ...asFound(stated, packages)];
  if (description.kind === 'image') {
    problems.push(...missingDatabase(os, found, source.hasSystemFolders !== false));
  }
  // In a folder, a package database is trusted no more than other files: the author of a lockfile could have written
  // the database too.
  const lists = description.kind === 'image' ? reading.owned : [];
  const programs = reading.programs.toSorted((a, b) => compareText(a.path, b.path));
  const divided = divideByOwner(found, lists);
  return {
    kind: INVENTORY_KIND,
    source: contents.description,
    os,
    layers: contents.layers,
    packages: mergePackages(divided.packages),
    ...(divided.contained.length > 0 && { contained: mergePackages(divided.contained) }),
    ...(programs.length > 0 && { programs }),
    problems: distinct(problems).sort(compareProblems),
    ...(ignored.length > 0 && { ignored, ignoredFiles }),
    files: [...reading.read].sort(),
  };
}

const NOTHING: ReadonlyMap<string, ResolvedManifest> = new Map();

/**
 * Returns the problems without duplicates, and without credentials in URLs. A problem can occur twice, because several
 * formats can read the same file, and one format can read it twice.
 */
function distinct(problems: readonly Problem[]): Problem[] {
  const byText = new Map<string, Problem>();
  for (const problem of problems) {
    const { path, line, code } = problem;
    const message = withPublicUrls(problem.message);
    byText.set(JSON.stringify([path, line, code, message]), { ...problem, message });
  }
  return [...byText.values()];
}

function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.path, b.path) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareText(a.message, b.message)
  );
}

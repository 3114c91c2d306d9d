import type { PomDependency } from '../ecosystems/java/pom-dependency.ts';
import type { Pom } from '../ecosystems/java/pom-model.ts';
import { withVersion } from '../ecosystems/java/pom-tree.ts';
import { billOf, textOf } from './bill.ts';
import { contradiction, exceeded, type Issue, type Place, placedAt } from './issue.ts';
import { lineageOf, MAX_DEPTH } from './lineage.ts';
import type { Bill } from './models.ts';
import { outsidePom } from './outside-pom.ts';
import type { Answer } from './pom-lookup.ts';
import { isLocal, type Purpose, type World } from './world.ts';

/** The managed dependencies of a POM and of all BOMs that it imports, in search order. */
export interface Management {
  readonly bills: readonly Bill[];
  readonly issues: readonly Issue[];
  readonly isPending: boolean;
}

/** The POM whose imports are read. */
interface Importer {
  readonly pom: Pom;
  readonly purpose: Purpose;
  readonly world: World;
}

/** The state of the search for imported BOMs. */
interface Search {
  readonly importer: Importer;
  readonly bills: Bill[];
  readonly issues: Issue[];
  readonly seen: Set<string>;
  isPending: boolean;
}

/**
 * Returns the managed dependencies of a POM and of all BOMs that it imports. Includes each BOM only once, because an
 * earlier entry for an artifact always takes precedence.
 *
 * @param place Location for issues of the POM that do not have their own location.
 */
export function managementOf(bill: Bill, importer: Importer, place: Place | undefined): Management {
  const { group, artifact, version, parent } = importer.pom;
  const own = subjectOf(group ?? parent?.group ?? '', artifact, version ?? parent?.version);
  const search: Search = { importer, bills: [], issues: [], seen: new Set(), isPending: false };
  visit(bill, search, [own], place);
  const { bills, issues, isPending } = search;
  return { bills, issues, isPending };
}

function subjectOf(group: string, artifact: string, version: string | undefined): string {
  return `The imported pom ${group}:${artifact}:${version ?? ''}`;
}

/**
 * Adds a BOM, and the BOMs that it imports, to the search.
 *
 * @param path The imported POMs that lead to the BOM.
 */
function visit(
  bill: Bill,
  search: Search,
  path: readonly string[],
  place: Place | undefined,
): void {
  const { importer, bills, issues, seen } = search;
  const { world } = importer;
  bills.push(bill);
  issues.push(...bill.issues.map((issue) => placedAt(issue, place)));
  for (const one of bill.imports) {
    const subject = subjectOf(one.group, one.artifact, one.version);
    const here = isLocal(one.file, world) ? { file: one.file, line: one.line } : place;
    const issue = issueOf(subject, path, here, world);
    if (issue !== undefined) issues.push(issue);
    if (issue?.failure.code === 'limit-exceeded') return;
    if (issue !== undefined || seen.has(subject)) continue;
    seen.add(subject);
    const imported = importedBill(one, importer);
    if (imported === undefined) search.isPending = true;
    else if ('found' in imported) visit(imported.found, search, [...path, subject], here);
    else issues.push({ subject, failure: imported.failure, place: here });
  }
}

function issueOf(
  subject: string,
  path: readonly string[],
  place: Place | undefined,
  { budget }: World,
): Issue | undefined {
  budget.steps--;
  if (path.includes(subject)) return contradiction(subject, 'imports itself', place);
  if (path.length > MAX_DEPTH) {
    return exceeded(subject, `is nested in more than ${MAX_DEPTH} imports`, place);
  }
  return budget.steps < 0 ? exceeded(subject, 'exceeds the limit on imports', place) : undefined;
}

function importedBill(
  { group, artifact, version, unknown }: PomDependency,
  { pom, purpose, world }: Importer,
): Answer<Bill> | undefined {
  if (version === undefined || unknown !== undefined) {
    const fix = 'specify the version of the imported pom';
    return { failure: { code: 'missing', text: 'has no known version', fix } };
  }
  const named = isLocal(pom.file, world) ? world.tree.builtWith(pom, `${group}:${artifact}`) : [];
  const local = withVersion(named, version);
  const id = { group, artifact, version };
  const inner = purpose === 'artifact' ? 'artifact' : 'import';
  const found = local === undefined ? outsidePom(id, inner, world) : { found: local };
  if (found === undefined || 'failure' in found) return found;
  return knownBill(found.found, local === undefined ? inner : 'project', world);
}

/** Returns the managed dependencies of a POM. The result is cached, because many POMs can import the same BOM. */
function knownBill(pom: Pom, purpose: Purpose, world: World): Answer<Bill> | undefined {
  const key = `${purpose} ${pom.file.path}`;
  const known = world.bills.get(key);
  if (known !== undefined) return { found: known };
  const lineage = lineageOf(pom, purpose, world);
  if (lineage.isPending) return undefined;
  const bill = billOf(lineage, textOf(lineage.chain, purpose, world));
  world.bills.set(key, bill);
  world.budget.steps -= bill.managed.size;
  return { found: bill };
}

/** Returns the `dependencyManagement` entry that applies to an artifact in a dependency graph. */
export function managedArtifact(
  { bills }: Management,
  key: string,
  { budget }: World,
): PomDependency | undefined {
  for (const { byArtifact } of bills) {
    budget.steps--;
    const found = byArtifact.get(key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Adds the values from its `dependencyManagement` entry to a dependency: version, scope and exclusions. The
 * dependency's own values take precedence.
 */
export function managed(
  dependency: PomDependency,
  key: string,
  { bills }: Management,
  { budget }: World,
): PomDependency {
  budget.steps -= bills.length;
  const entry = bills.find((bill) => bill.managed.has(key))?.managed.get(key);
  if (entry === undefined) return dependency;
  const { version, unknown, exclusions = [] } = dependency;
  const isStated = version !== undefined || unknown !== undefined;
  return {
    ...dependency,
    version: isStated ? version : entry.version,
    unknown: isStated ? unknown : entry.unknown,
    scope: dependency.scope ?? entry.scope,
    exclusions: exclusions.length > 0 ? exclusions : entry.exclusions,
  };
}

import type { Pom } from '../ecosystems/java/pom-model.ts';
import type { ParentReference } from '../ecosystems/java/pom-parts.ts';
import type { Coordinates } from './coordinates.ts';
import { contradiction, exceeded, type Issue, type Place } from './issue.ts';
import { outsidePom, parentFor } from './outside-pom.ts';
import type { Answer } from './pom-lookup.ts';
import { publishedVersion } from './published-version.ts';
import { isLocal, type Purpose, type World } from './world.ts';

/** Maximum number of ancestors. Actual projects have fewer than ten. */
export const MAX_DEPTH = 50;

/** A POM and its ancestors, nearest first. */
export interface Lineage {
  readonly chain: readonly Pom[];
  readonly issues: readonly Issue[];
  readonly isPending: boolean;
  /** The line in the scanned folder that refers to the first parent from a repository. */
  readonly place: Place | undefined;
}

/** Returns a POM and its ancestors. Each parent is in the same source tree or in a repository. */
export function lineageOf(pom: Pom, purpose: Purpose, world: World): Lineage {
  const chain = [pom];
  let place: Place | undefined;
  const ended = (issues: readonly Issue[], isPending = false): Lineage => {
    return { chain, issues, isPending, place };
  };
  for (let last = pom; last.parent !== undefined; ) {
    const { parent } = last;
    if (isLocal(last.file, world)) place = { file: last.file, line: parent.line };
    const next = parentOf(last, parent, { pom, purpose, world });
    if (next === undefined) return ended([], true);
    const subject = `The parent ${parent.group}:${parent.artifact}:${parent.version}`;
    if ('failure' in next) return ended([{ subject, failure: next.failure, place }]);
    const issue = issueOf(next.found, subject, chain, place);
    if (issue !== undefined) return ended([issue]);
    chain.push(next.found);
    last = next.found;
  }
  return ended([]);
}

function issueOf(
  { file }: Pom,
  subject: string,
  chain: readonly Pom[],
  place: Place | undefined,
): Issue | undefined {
  if (chain.some((one) => one.file.path === file.path)) {
    return contradiction(subject, 'is its own ancestor', place);
  }
  return chain.length > MAX_DEPTH
    ? exceeded(subject, `has more than ${MAX_DEPTH} descendants`, place)
    : undefined;
}

/** The project whose ancestors are read, and the purpose for which they are read. */
interface Descendant {
  readonly pom: Pom;
  readonly purpose: Purpose;
  readonly world: World;
}

function parentOf(
  last: Pom,
  parent: ParentReference,
  { pom, purpose, world }: Descendant,
): Answer<Pom> | undefined {
  const local = isLocal(last.file, world) ? world.tree.parentOf(last) : undefined;
  if (local !== undefined) return { found: parentFor(local, pom, world) };
  const child = isLocal(pom.file, world) ? pom.file.path : undefined;
  return outsideParent(parent, purpose, world, child);
}

/** Returns the parent in a repository. If the version is a range, Maven uses the highest version in it. */
function outsideParent(
  { group, artifact, version }: ParentReference,
  purpose: Purpose,
  world: World,
  child: string | undefined,
): Answer<Pom> | undefined {
  const chosen = publishedVersion({ group, artifact, version }, [], world.lookup);
  if (chosen === undefined || 'failure' in chosen) return chosen;
  const id: Coordinates = { group, artifact, version: chosen.found };
  return outsidePom(id, purpose, world, child);
}

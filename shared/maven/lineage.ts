import type { Pom } from '../ecosystems/java/pom-model.ts';
import type { ParentReference } from '../ecosystems/java/pom-parts.ts';
import type { Coordinates } from './coordinates.ts';
import { contradiction, exceeded, type Issue, type Place } from './issue.ts';
import { outsidePom } from './outside-pom.ts';
import type { Answer } from './pom-lookup.ts';
import { publishedVersion } from './published-version.ts';
import { isLocal, type Purpose, type World } from './world.ts';

/** Maximum number of ancestors. Actual projects have fewer than ten. */
export const MAX_DEPTH = 50;

/** A pom and its ancestors, nearest first. */
export interface Lineage {
  readonly chain: readonly Pom[];
  readonly issues: readonly Issue[];
  readonly isPending: boolean;
  /** The line of the scanned folder that names the first parent from a repository. */
  readonly place: Place | undefined;
}

/** Returns the ancestors of a pom. Each parent is in the same tree or in a repository. */
export function lineageOf(pom: Pom, purpose: Purpose, world: World): Lineage {
  const chain = [pom];
  let place: Place | undefined;
  const ended = (issues: readonly Issue[], isPending = false): Lineage => {
    return { chain, issues, isPending, place };
  };
  for (let last = pom; last.parent !== undefined; ) {
    const { parent } = last;
    const isInTree = isLocal(last.file, world);
    const local = isInTree ? world.tree.parentOf(last) : undefined;
    if (isInTree) place = { file: last.file, line: parent.line };
    const next = local === undefined ? outsideParent(parent, purpose, world) : { found: local };
    if (next === undefined) return ended([], true);
    const subject = `The parent ${parent.group}:${parent.artifact}:${parent.version}`;
    if ('failure' in next) return ended([{ subject, failure: next.failure, place }]);
    const found = next.found;
    if (chain.some(({ file }) => file.path === found.file.path)) {
      return ended([contradiction(subject, 'is its own ancestor', place)]);
    }
    if (chain.length > MAX_DEPTH) {
      return ended([exceeded(subject, `has more than ${MAX_DEPTH} descendants`, place)]);
    }
    chain.push(found);
    last = found;
  }
  return ended([]);
}

/** Returns the parent in a repository. If the version is a range, Maven uses the highest version in the range. */
function outsideParent(
  { group, artifact, version }: ParentReference,
  purpose: Purpose,
  world: World,
): Answer<Pom> | undefined {
  const chosen = publishedVersion({ group, artifact, version }, [], world.lookup);
  if (chosen === undefined || 'failure' in chosen) return chosen;
  const id: Coordinates = { group, artifact, version: chosen.found };
  return outsidePom(id, purpose, world);
}

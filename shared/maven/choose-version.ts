import type { PomDependency } from '../ecosystems/java/pom-dependency.ts';
import type { Collector } from './collector.ts';
import type { Coordinates } from './coordinates.ts';
import { isExcluded } from './exclusions.ts';
import type { GraphNode, Winners } from './graph.ts';
import type { Issue } from './issue.ts';
import { movedTooOften, type ReadRequest, readRequest } from './read-request.ts';
import { type Request, resolvedRequest } from './resolve-request.ts';
import { isWithin, rangeOf } from './version-constraint.ts';

/** The result of choosing a version for one dependency. */
export type Choice =
  /** A file must be read before the version can be chosen. */
  | { readonly kind: 'pending' }
  /**
   * No node is added. A nearer dependency already chose the version of the artifact, the dependency is excluded, or no
   * version satisfies all ranges.
   */
  | { readonly kind: 'other'; readonly request: Request }
  | NewNode;

interface NewNode {
  readonly kind: 'new';
  readonly request: Request;
  readonly node: GraphNode;
  readonly dependencies: readonly PomDependency[];
  readonly issues: readonly Issue[];
}

/** Maximum number of times that an artifact is relocated. Real artifacts are relocated at most twice. */
const MAX_MOVES = 10;

/**
 * Chooses the version for one dependency. A new artifact is added to `winners`. A relocated artifact is also added
 * under its old name.
 */
export function chooseVersion(first: Request, winners: Winners, collector: Collector): Choice {
  const keys: string[] = [];
  let request = first;
  for (let moves = 0; ; moves++) {
    keys.push(request.key);
    const next = decide({ request, keys, isLast: moves === MAX_MOVES }, winners, collector);
    if ('kind' in next) return next;
    request = next;
  }
}

/** A dependency, with a key for its original name and one for each name to which it was relocated. */
interface Candidate {
  readonly request: Request;
  readonly keys: readonly string[];
  readonly isLast: boolean;
}

/** Chooses the version of a dependency, or returns the dependency to which its artifact was relocated. */
function decide(
  { request, keys, isLast }: Candidate,
  winners: Winners,
  collector: Collector,
): Choice | Request {
  const winner = winners.get(request.key);
  if (winner === 'pending') return { kind: 'pending' };
  if (winner !== undefined && !isContradicted(request, winner)) return { kind: 'other', request };
  const read = readRequest(request, collector);
  if (read === undefined) {
    for (const key of keys) if (!winners.has(key)) winners.set(key, 'pending');
    return { kind: 'pending' };
  }
  const moved = isLast ? undefined : read.model.relocation;
  if (moved !== undefined) return movedTo(moved, request, read, collector);
  if (winner !== undefined) return { kind: 'other', request };
  if (isInRanges(request, read, collector)) return added(keys, request, winners, read);
  return replaced(request, collector) ?? { kind: 'other', request };
}

/**
 * Returns the request with the version that satisfies all ranges. Maven replaces the version even of a direct
 * dependency. Returns undefined if the version stays the same.
 */
function replaced(request: Request, { ranges }: Collector): Request | undefined {
  const { key, dependency, parent } = request;
  const version = ranges.get(key)?.chosen;
  const isReplaced =
    parent === undefined && version !== undefined && version !== dependency.version;
  return isReplaced ? { ...request, dependency: { ...dependency, version } } : undefined;
}

function movedTo(
  moved: Coordinates,
  request: Request,
  { id }: ReadRequest,
  collector: Collector,
): Choice | Request {
  const { group, artifact } = moved;
  if (isExcluded(request.parent?.exclusions, group, artifact)) return { kind: 'other', request };
  const isSameName = group === id.group && artifact === id.artifact;
  return resolvedRequest({ ...request.dependency, ...moved }, request, collector, isSameName);
}

/** True if the dependency requires a version range that does not include the version of the chosen artifact. */
function isContradicted({ dependency }: Request, { id }: GraphNode): boolean {
  const range = rangeOf(dependency.version ?? '');
  return range !== undefined && !isWithin(id.version, range);
}

/** True if the version of a POM that was read satisfies all ranges for its artifact. */
function isInRanges({ key }: Request, { id }: ReadRequest, { ranges }: Collector): boolean {
  const stated = ranges.get(key)?.ranges ?? [];
  return stated.every((range) => id.version === '' || isWithin(id.version, range));
}

function added(
  keys: readonly string[],
  request: Request,
  winners: Winners,
  { id, model, issues, isModule }: ReadRequest,
): NewNode {
  const { dependency, depth, place, exclusions } = request;
  const node: GraphNode = { id, dependency, depth, place, exclusions, isModule };
  for (const key of keys) if (!winners.has(key)) winners.set(key, node);
  const { dependencies, relocation } = model;
  const all = relocation === undefined ? issues : [...issues, movedTooOften(id, request)];
  return { kind: 'new', request, node, dependencies, issues: all };
}

import { CHANGE_STATES, type FindingChange } from '../model/comparison.ts';
import type { Finding } from '../model/finding.ts';
import type { SourceKind } from '../model/inventory.ts';
import { disjointSets } from '../scan/disjoint-sets.ts';
import { parseEcosystem } from '../versions/ecosystem-name.ts';
import { orderVersions } from '../versions/order-versions.ts';
import { type Unit, unitOf } from './unit.ts';

/** The findings of the head with their states, and the findings that exist only in the base. */
export interface ComparedFindings {
  readonly findings: readonly Finding[];
  readonly fixed: readonly Finding[];
}

/** The two sides of a comparison. */
export interface Sides {
  readonly kind: SourceKind;
  readonly base: readonly Finding[];
  readonly head: readonly Finding[];
  /** Unit of the base for each unit of the head. */
  readonly units: ReadonlyMap<Unit, Unit>;
}

/**
 * Compares findings by project, vulnerability and package. Lines and versions are not part of the identity, so an
 * upgrade to a version that is still affected is `changed` and not `new`.
 */
export function compareFindings({ kind, base, head, units }: Sides): ComparedFindings {
  const keyOf = keysFor([...base, ...head]);
  const before = byKey(base, (finding) =>
    unitsOf(kind, finding).map((unit) => keyOf(unit, finding)),
  );
  const after = byKey(head, (finding) =>
    unitsOf(kind, finding).map((unit) => keyOf(units.get(unit) ?? `new ${unit}`, finding)),
  );
  const changes = new Map<Finding, FindingChange>();
  const kept = new Set<Finding>();
  for (const [key, heads] of after) {
    for (const { finding, from } of pairVersions(before.get(key) ?? [], heads)) {
      if (from !== undefined) kept.add(from);
      changes.set(finding, worseChange(changes.get(finding), changeOf(from, finding)));
    }
  }
  return {
    findings: head.map((finding) => ({ ...finding, change: changes.get(finding) ?? NEW })),
    fixed: base.filter((finding) => !kept.has(finding)),
  };
}

const NEW: FindingChange = { state: 'new' };

/**
 * Returns the identity of a finding in a unit. It consists of the vulnerability, the ecosystem and the package name.
 * A vulnerability is the same under any of its IDs.
 */
function keysFor(findings: readonly Finding[]): (unit: Unit, finding: Finding) => string {
  const sets = disjointSets();
  const idsOf = (finding: Finding) =>
    [finding.id, ...finding.aliases].map((id) => JSON.stringify([packageKey(finding), id]));
  for (const finding of findings) sets.join(idsOf(finding));
  return (unit, finding) => JSON.stringify([unit, sets.find(idsOf(finding)[0] ?? '')]);
}

function packageKey({ package: about, location }: Finding): string {
  if (about === undefined) return location.path;
  return JSON.stringify([parseEcosystem(about.ecosystem ?? '').base, about.name]);
}

function unitsOf(kind: SourceKind, { package: about, locations }: Finding): readonly Unit[] {
  const type = /^pkg:([^/]+)/.exec(about?.purl ?? '')?.[1] ?? '';
  return [...new Set(locations.map((location) => unitOf(kind, type, location)))];
}

function byKey(
  findings: readonly Finding[],
  keysOf: (finding: Finding) => readonly string[],
): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const key of keysOf(finding)) {
      const known = found.get(key);
      if (known === undefined) found.set(key, [finding]);
      else known.push(finding);
    }
  }
  return found;
}

/** A finding of the head, and the corresponding finding of the base. */
interface Pair {
  readonly finding: Finding;
  readonly from: Finding | undefined;
}

/** Pairs findings with equal versions first, and then pairs the other findings in the order of their versions. */
function pairVersions(bases: readonly Finding[], heads: readonly Finding[]): readonly Pair[] {
  const left = [...bases];
  const [same, others] = [[] as Pair[], [] as Finding[]];
  for (const finding of heads) {
    const at = left.findIndex((base) => versionOf(base) === versionOf(finding));
    if (at === -1) others.push(finding);
    else same.push({ finding, from: left.splice(at, 1)[0] });
  }
  if (others.length === 0) return same;
  const [from, to] = [left.toSorted(byVersion), others.toSorted(byVersion)];
  return [...same, ...to.map((finding, at) => ({ finding, from: from[at] }))];
}

function versionOf({ package: about }: Finding): string {
  return about?.version ?? '';
}

function byVersion(a: Finding, b: Finding): number {
  return orderVersions(a.package?.ecosystem ?? '', versionOf(a), versionOf(b));
}

function changeOf(from: Finding | undefined, finding: Finding): FindingChange {
  if (from === undefined) return NEW;
  const isWider = from.package?.scope === 'development' && finding.package?.scope !== 'development';
  const isSame = versionOf(from) === versionOf(finding);
  if (isSame && !isWider) return { state: 'unchanged' };
  return { state: 'changed', from: versionOf(from), ...(isWider && { why: 'scope' }) };
}

/** A change from development dependencies to all dependencies is more serious than a change of the version. */
function worseChange(a: FindingChange | undefined, b: FindingChange): FindingChange {
  if (a === undefined || a.state === 'unchanged') return b;
  return rankOf(b) < rankOf(a) ? b : a;
}

function rankOf({ state, why }: FindingChange): number {
  return CHANGE_STATES.indexOf(state) * 2 - (why === 'scope' ? 1 : 0);
}

import type { FindingChange } from '../model/comparison.ts';
import type { Finding } from '../model/finding.ts';
import type { SourceKind } from '../model/inventory.ts';
import { isNew } from '../model/is-new.ts';
import type { Location, Package } from '../model/package.ts';
import { disjointSets } from '../scan/disjoint-sets.ts';
import { parseEcosystem } from '../versions/ecosystem-name.ts';
import { counterpartsIn, unitFiles } from './counterpart-files.ts';
import { changeOf, worseChange } from './finding-change.ts';
import { markChangedPaths } from './mark-changed-paths.ts';
import { isNearUnread } from './near-unread.ts';
import { type PlacedFinding, pairInEach } from './pair-findings.ts';
import { pairUnits } from './pair-units.ts';
import { fileInUnit, type Unit, unitOf } from './unit.ts';

/** The findings in the head, each with its state, and the findings that exist only in the base. */
export interface ComparedFindings {
  readonly findings: readonly Finding[];
  readonly fixed: readonly Finding[];
  /** Findings in the base that might still exist in unread files in the head. */
  readonly unchecked: readonly Finding[];
  /** The base findings that correspond to each head finding, keyed by head finding. */
  readonly earlier: ReadonlyMap<Finding, readonly Finding[]>;
}

/** The findings and packages in the base or in the head. */
interface Side {
  readonly findings: readonly Finding[];
  readonly packages: readonly Package[];
}

/** The base and the head, which are compared. */
export interface Sides {
  readonly kind: SourceKind;
  readonly base: Side;
  readonly head: Side;
  /** Paths to files that could be read in the base, but not in the head. */
  readonly unread?: readonly string[] | undefined;
}

/**
 * Compares findings by project, vulnerability and package. Ignores lines and versions, so an upgrade to a version that
 * is still affected is `changed` and not `new`.
 */
export function compareFindings({ kind, base, head, unread = [] }: Sides): ComparedFindings {
  const units = pairUnits(kind, base.packages, head.packages);
  const identityOf = identities([...base.findings, ...head.findings]);
  const before = placed(kind, base, identityOf, (unit) => unit);
  const after = placed(kind, head, identityOf, (unit) => units.get(unit) ?? `new ${unit}`);
  const counterparts = counterpartsIn(
    unitFiles(kind, base.packages),
    unitFiles(kind, head.packages),
  );
  const changes = new Map<Finding, PlacedChange>();
  const pairs = new Map<Finding, Finding[]>();
  for (const [key, { unit, ownUnit, items }] of after) {
    const filesFor = (file: string) => counterparts(unit, ownUnit, file);
    for (const { finding, location, from } of pairInEach(
      before.get(key)?.items ?? [],
      items,
      filesFor,
    )) {
      if (from !== undefined) pairs.set(finding, [...(pairs.get(finding) ?? []), from]);
      const change = changeOf(from, finding);
      changes.set(finding, worseOf(changes.get(finding), { change, location }));
    }
  }
  const isUnknown = isNearUnread(unread);
  const kept = new Set([...pairs.values()].flat());
  const gone = base.findings.filter((finding) => !kept.has(finding));
  const compared = head.findings.map((finding) => withChange(finding, changes.get(finding)));
  const findings = markChangedPaths(compared, { base: base.packages, head: head.packages });
  return {
    findings,
    earlier: new Map(
      findings.flatMap((finding, at) => {
        const own = head.findings[at];
        const from = own && pairs.get(own);
        return from === undefined ? [] : [[finding, from]];
      }),
    ),
    fixed: gone.filter((finding) => !isUnknown(finding)),
    unchecked: gone.filter(isUnknown),
  };
}

/** The difference between a finding and the base, with the location where they differ. */
interface PlacedChange {
  readonly change: FindingChange;
  readonly location: Location;
}

function worseOf(known: PlacedChange | undefined, other: PlacedChange): PlacedChange {
  if (known === undefined) return other;
  return worseChange(known.change, other.change) === known.change ? known : other;
}

/**
 * Adds the state to a finding. If the finding is in several files and is new in one of them, that file becomes its
 * location.
 */
function withChange(finding: Finding, found: PlacedChange | undefined): Finding {
  if (found === undefined) return { ...finding, change: { state: 'new' } };
  const { change, location } = found;
  return isNew({ change }) ? { ...finding, change, location } : { ...finding, change };
}

/**
 * Returns a function that identifies findings by vulnerability, ecosystem and package name. Findings with different IDs
 * of the same vulnerability get the same identity.
 */
function identities(findings: readonly Finding[]): (finding: Finding) => string {
  const sets = disjointSets();
  const idsOf = (finding: Finding) =>
    [finding.id, ...finding.aliases].map((id) => JSON.stringify([packageKey(finding), id]));
  for (const finding of findings) sets.join(idsOf(finding));
  return (finding) => sets.find(idsOf(finding)[0] ?? '');
}

function packageKey({ package: about, location }: Finding): string {
  if (about === undefined) return location.path;
  return JSON.stringify([parseEcosystem(about.ecosystem ?? '').base, about.name]);
}

/** The findings about one vulnerability in one package and project. */
interface Group {
  /**
   * The project that the findings belong to, under its name in the base. With this name, findings in the base and in
   * the head can be compared.
   */
  readonly unit: Unit;
  /**
   * The project of the findings, under its own name. If the folder was renamed, the name in the head differs from the
   * name in the base.
   */
  readonly ownUnit: Unit;
  readonly items: PlacedFinding[];
}

function placed(
  kind: SourceKind,
  { findings, packages }: Side,
  identityOf: (finding: Finding) => string,
  unitInBase: (unit: Unit) => Unit,
): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  const including = new Map(packages.map(({ purl, includedBy }) => [purl, includedBy]));
  for (const finding of findings) {
    const seen = new Set<string>();
    const type = /^pkg:([^/]+)/.exec(finding.package?.purl ?? '')?.[1] ?? '';
    const others = including.get(finding.package?.purl ?? '') ?? [];
    for (const location of [...finding.locations, ...others]) {
      const ownUnit = unitOf(kind, type, location);
      const [unit, file] = [unitInBase(ownUnit), fileInUnit(kind, location)];
      const place = JSON.stringify([unit, file]);
      if (seen.has(place)) continue;
      seen.add(place);
      const key = JSON.stringify([unit, identityOf(finding)]);
      const group = groups.get(key) ?? { unit, ownUnit, items: [] };
      group.items.push({ finding, file, location });
      groups.set(key, group);
    }
  }
  return groups;
}

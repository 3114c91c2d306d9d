import type { Package } from '../../model/package.ts';

/** One archive, and what it was found to be. */
export interface ArchiveContents {
  /** Inside the outermost one: `WEB-INF/lib/a.jar`, `b.war!/WEB-INF/lib/a.jar`; empty for that itself. */
  readonly path: string;
  readonly own?: Package | undefined;
  /** What was unpacked into it. */
  readonly others: readonly Package[];
}

/**
 * All packages, each archive with what is inside it as what it needs: archives, and what was unpacked into it.
 * What is in an archive that is no package itself is its holder's.
 */
export function withWhatIsInside(archives: readonly ArchiveContents[]): readonly Package[] {
  const byPath = new Map(archives.map((archive) => [archive.path, archive]));
  const needs = new Map<Package, string[]>();
  const need = (from: Package | undefined, to: readonly Package[]) => {
    if (from === undefined) return;
    const purls = needs.get(from) ?? [];
    for (const { purl } of to) if (purl !== from.purl) purls.push(purl);
    needs.set(from, purls);
  };
  for (const { path, own, others } of archives) {
    need(own ?? holderOf(path, byPath), others);
    if (own !== undefined) need(holderOf(path, byPath), [own]);
  }
  return archives
    .flatMap(({ own, others }) => (own === undefined ? others : [own, ...others]))
    .map((found) => ({ ...found, dependsOn: needs.get(found) ?? found.dependsOn }));
}

/** The nearest archive around it that is a package. */
function holderOf(path: string, byPath: ReadonlyMap<string, ArchiveContents>): Package | undefined {
  for (let at = path; at !== ''; ) {
    at = at.slice(0, Math.max(0, at.lastIndexOf('!/')));
    const own = byPath.get(at)?.own;
    if (own !== undefined) return own;
  }
  return undefined;
}

import type { Package } from '../../model/package.ts';

/** An archive and the packages that were identified in it. */
export interface ArchiveContents {
  /**
   * Path inside the outermost archive, such as `WEB-INF/lib/a.jar` or `b.war!/WEB-INF/lib/a.jar`. Empty for the
   * outermost archive itself.
   */
  readonly path: string;
  readonly own?: Package | undefined;
  /** Libraries whose files were unpacked into the archive. */
  readonly others: readonly Package[];
}

/**
 * Returns all packages. An archive depends on the archives inside it, and on the libraries that were unpacked into it.
 * If the archive is not a package, the nearest enclosing package depends on them.
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

/** Returns the package of the nearest enclosing archive that is a package. */
function holderOf(path: string, byPath: ReadonlyMap<string, ArchiveContents>): Package | undefined {
  for (let at = path; at !== ''; ) {
    at = at.slice(0, Math.max(0, at.lastIndexOf('!/')));
    const own = byPath.get(at)?.own;
    if (own !== undefined) return own;
  }
  return undefined;
}

import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { readSections, type Sections } from './sections.ts';

/** Finds installed packages by their name or by a name that they provide. */
export interface Providers {
  /** Returns the sections of a description file. */
  sectionsOf(file: EcosystemFile): Sections;
  /**
   * Returns the description files of the packages that satisfy a relation, such as `glibc>=2.38` or `libc.so=6-64`.
   */
  satisfying(relation: string): readonly EcosystemFile[];
}

/**
 * Caches the lookup for each context, so that the descriptions are read only once. The garbage collector frees an entry
 * together with its context.
 */
const known = new WeakMap<ParseContext, Providers>();

export function providersIn(
  context: ParseContext,
  isInstalled: (path: string) => boolean,
): Providers {
  const providers = known.get(context) ?? readProviders(context, isInstalled);
  known.set(context, providers);
  return providers;
}

function readProviders(context: ParseContext, isInstalled: (path: string) => boolean): Providers {
  const sections = new Map<EcosystemFile, Sections>();
  const byName = new Map<string, EcosystemFile>();
  const provided = new Map<string, EcosystemFile[]>();
  for (const file of context.named('desc').filter(({ path }) => isInstalled(path))) {
    const read = readSections(file.bytes.toString('utf8'));
    sections.set(file, read);
    for (const name of read.get('NAME') ?? []) byName.set(name, file);
    for (const relation of read.get('PROVIDES') ?? []) {
      const name = nameOf(relation);
      const others = provided.get(name);
      if (others === undefined) provided.set(name, [file]);
      else others.push(file);
    }
  }
  return {
    sectionsOf: (file) => sections.get(file) ?? readSections(file.bytes.toString('utf8')),
    satisfying: (relation) => {
      const file = byName.get(nameOf(relation));
      return file === undefined ? (provided.get(nameOf(relation)) ?? []) : [file];
    },
  };
}

/**
 * Returns the package name in a relation. Ignores the version, because pacman compared it when it installed the
 * package.
 */
function nameOf(relation: string): string {
  return relation.split(/[<>=]/, 1)[0] ?? '';
}

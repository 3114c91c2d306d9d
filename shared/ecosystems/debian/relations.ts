import type { Package } from '../../model/package.ts';
import type { Paragraph } from '../control-file.ts';

/** An installed package with its database fields. */
export interface Installed {
  readonly paragraph: Paragraph;
  readonly found: Package;
}

/**
 * Adds to each package its dependencies that are installed. Of several alternatives, only the first installed one is
 * added. A package also satisfies a relation with a name that it provides.
 */
export function withEdges(installed: readonly Installed[]): readonly Package[] {
  const providers = new Map<string, string>();
  for (const { paragraph, found } of installed) {
    for (const [name] of relations(paragraph, 'provides')) {
      if (name !== undefined && !providers.has(name)) providers.set(name, found.purl);
    }
  }
  for (const { found } of installed) providers.set(found.name, found.purl);
  return installed.map(({ paragraph, found }) => ({
    ...found,
    dependsOn: [...relations(paragraph, 'depends'), ...relations(paragraph, 'pre-depends')].flatMap(
      (alternatives) => firstInstalled(alternatives, providers),
    ),
  }));
}

function firstInstalled(
  alternatives: readonly string[],
  providers: ReadonlyMap<string, string>,
): readonly string[] {
  for (const name of alternatives) {
    const purl = providers.get(name);
    if (purl !== undefined) return [purl];
  }
  return [];
}

/** Parses `libc6 (>= 2.36), debconf | debconf-2.0`. Returns the alternative names in each clause. */
function relations({ fields }: Paragraph, field: string): readonly (readonly string[])[] {
  const value = fields.get(field);
  if (value === undefined || value === '') return [];
  return value.split(',').map((clause) => clause.split('|').map(relationName));
}

/** Returns the name in a relation. It ends before a version, an architecture (`libc6:any`) or a space. */
function relationName(relation: string): string {
  return relation.trim().split(/[\s(:[]/, 1)[0] ?? '';
}

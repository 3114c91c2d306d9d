import { chooseVersion } from './choose-version.ts';
import { asCode, type Draft } from './draft.ts';
import type { FixContext } from './fix-context.ts';
import { majorUpdateText } from './major-update.ts';
import { noneDraft } from './none-draft.ts';
import type { VulnerablePackage } from './vulnerable-packages.ts';

/** Plans the update of a package in a file that Assay has no commands for, such as a workflow or an SBOM. */
export function singleDraft(
  { item, vulnerabilities }: VulnerablePackage,
  path: string,
  { known, sourceKind }: FixContext,
): Draft {
  const { to, fixes, stays } = chooseVersion(item, vulnerabilities, known);
  if (to === undefined) return noneDraft(item, vulnerabilities);
  const isFile = sourceKind !== 'sbom';
  const where = isFile ? ` in ${asCode(path)}` : '';
  return {
    key: `single\n${path}\n${item.purl}`,
    kind: 'update',
    path: isFile ? path : undefined,
    member: { item, to, fixes, stays },
    describe: () => ({
      title: `Update ${asCode(item.name)} from ${item.version} to ${to}${where}${majorUpdateText(item.version, to)}`,
    }),
  };
}

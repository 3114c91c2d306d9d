import { dirname } from 'node:path';
import { decidingTree, isTracked, pathBelow } from '../../compare/deciding-tree.ts';
import { readInputFile, readOptionalFile } from '../../host/read-input-file.ts';
import { shownPath } from '../../host/shown-path.ts';
import type { HostKind } from '../../host/step.ts';
import { loadPolicyLate } from './load-policy-late.ts';
import { policyOrigin } from './policy-origin.ts';
import type { PolicySource } from './policy-source.ts';

/** The workspace that contains the policy, and the kind of host. */
interface PolicyPlace {
  readonly kind: HostKind;
  readonly workspace: string;
}

/**
 * Reads the policy in the workspace without comparing it with the base.
 *
 * @param path Absolute path.
 * @param isNamed True if an input names the file. In that case, the file must exist.
 */
export async function workspacePolicy(
  path: string,
  isNamed: boolean,
  place: PolicyPlace,
): Promise<PolicySource> {
  const bytes = isNamed ? await readInputFile(path) : await readOptionalFile(path);
  const commit = place.kind === 'terminal' ? undefined : await commitOf(path, bytes);
  const shown = shownPath(place, path);
  const from = commit === undefined ? 'workspace' : 'scanned';
  const origin = policyOrigin(from, bytes, shown, { commit });
  const file = bytes === undefined ? { scan: {} } : await loadPolicyLate(bytes, shown);
  return { path, bytes, file, origin };
}

/** Returns the commit that contains the file. Returns undefined for an untracked file. */
async function commitOf(path: string, bytes: Buffer | undefined): Promise<string | undefined> {
  const deciding = await decidingTree(dirname(path));
  if (deciding === undefined) return undefined;
  const { tree, head } = deciding;
  const isOfCommit =
    bytes === undefined || (await isTracked(tree, pathBelow(tree.top, path) ?? ''));
  return isOfCommit ? head.commit : undefined;
}

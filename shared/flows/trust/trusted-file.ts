import { dirname, isAbsolute } from 'node:path';
import { baseFile } from '../../compare/base-file.ts';
import { pathBelow } from '../../compare/deciding-tree.ts';
import { UserError } from '../../errors/errors.ts';
import { isReference, parseFileReference } from '../../git/file-reference.ts';
import { readInputFile } from '../../host/read-input-file.ts';
import type { RunRepository } from '../../host/run-repository.ts';
import { shownPath } from '../../host/shown-path.ts';
import type { PolicyIdentity } from '../../model/verify-policy.ts';
import { proposalFor, readingBase } from '../comparison/proposal.ts';
import { readReferencedFile } from '../comparison/referenced-file.ts';

/**
 * Reads a file that affects the decision about a change. Examples are a public key, a trusted root, or a list that a
 * policy refers to. In a pull request or a merge queue, the file is read from the base, even if an input names it. An
 * untracked file is read from the workspace.
 *
 * @param path Absolute path. For a file in another repository, `owner/repo/path@commit`.
 * @throws {UserError} if the base cannot be read or does not contain the file.
 */
export async function readTrustedFile(path: string, run: RunRepository): Promise<Buffer> {
  if (!isAbsolute(path) && isReference(path)) return await readElsewhere(path, run);
  const proposal = await proposalFor(dirname(path), run);
  const tree = proposal?.deciding?.tree;
  const wanted = pathBelow(tree?.top ?? run.workspace, path);
  if (proposal === undefined || wanted === undefined) return await readInputFile(path);
  const read = await readingBase(proposal, run, (base) => baseFile(base, tree, path, wanted));
  const { branch } = proposal.rule;
  const shown = shownPath(run, path);
  if ('message' in read) {
    const message = `${shown} in ${branch} could not be read: ${read.message}.`;
    throw new UserError('policy-invalid', message, `${read.fix}.`);
  }
  switch (read.done.kind) {
    case 'base':
      return read.done.bytes;
    case 'untracked':
      return await readInputFile(path);
    case 'none': {
      const message = `${branch} does not contain ${shown}, and a change cannot add files that affect its own verification.`;
      const fix = 'Merge the file first, or write the file outside the checkout.';
      throw new UserError('policy-invalid', message, fix);
    }
  }
}

async function readElsewhere(text: string, run: RunRepository): Promise<Buffer> {
  const reference = parseFileReference(text);
  if (reference !== undefined) return (await readReferencedFile(reference, run)).bytes;
  const fix = 'Specify a file in the policy’s repository.';
  throw new UserError('policy-invalid', `${text} is not a file in a repository.`, fix);
}

/** Reads the public key of an identity, in PEM format. */
export async function keyText(
  { path }: Extract<PolicyIdentity, { readonly kind: 'key' }>,
  run: RunRepository,
): Promise<string> {
  return (await readTrustedFile(path, run)).toString('utf8');
}

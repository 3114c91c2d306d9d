import { DataError, RemoteError, UserError } from '../../errors/errors.ts';
import { type FileReference, referenceText } from '../../git/file-reference.ts';
import { entryAt } from '../../git/tree-files.ts';
import type { GitHubAccess } from '../../host/github-access.ts';
import type { RunRepository } from '../../host/run-repository.ts';
import { githubOf } from '../clients/github-repository.ts';
import { readerOfRepository } from './run-readers.ts';

export interface ReferencedFile {
  readonly bytes: Buffer;
  /** Full hash of the commit that the reference points to. */
  readonly commit: string;
}

/**
 * Reads a file in a repository from GitHub, and never from the checkout. Verifies folders and files by their git object
 * IDs.
 *
 * @throws {UserError} `policy-invalid` if the file cannot be read. No other file takes its place.
 */
export async function readReferencedFile(
  reference: FileReference,
  run: RunRepository,
): Promise<ReferencedFile> {
  requireGitHub(reference, run.github);
  try {
    return await read(reference, run);
  } catch (error) {
    const isExpected = error instanceof DataError || error instanceof RemoteError;
    if (!isExpected) throw error;
    const message = `${referenceText(reference)} could not be read: ${error.message}.`;
    throw new UserError('policy-invalid', message, fixFor(reference), { cause: error });
  }
}

async function read(
  { repository, path, ref }: FileReference,
  run: RunRepository,
): Promise<ReferencedFile> {
  const { github } = await githubOf(run.github);
  const { resolveRef } = await import('../../github/resolve-ref.ts');
  const commit = await resolveRef(github, repository, ref);
  const reader = await readerOfRepository(repository, run);
  const { tree } = await reader.commit(commit);
  const entry = await entryAt(reader, tree, path);
  if (entry?.kind === 'file') return { bytes: await reader.blob(entry.id), commit };
  throw new DataError('not-found', `${repository} has no file ${path} at this ref`, { path });
}

function requireGitHub(reference: FileReference, { context, token }: GitHubAccess): void {
  if (context !== undefined && token !== '') return;
  throw new UserError(
    'not-supported',
    `${referenceText(reference)} can be read only in a workflow with a token.`,
    'Set `github-token` in the workflow. In a terminal, use a local file instead.',
  );
}

function fixFor({ repository, path, ref }: FileReference): string {
  return (
    `Check that ${path} exists in ${repository} at ${ref}. The job’s token can read only its own repository and public repositories. ` +
    `If ${repository} is private, set a \`github-token\` that can read it. To specify a file in the workspace, start the path with \`./\`.`
  );
}

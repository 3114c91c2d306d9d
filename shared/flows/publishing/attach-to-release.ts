import { messageWithFix } from '../../errors/describe.ts';
import { RemoteError } from '../../errors/errors.ts';
import type { GitHub } from '../../github/open-github.ts';
import type { ReleaseAsset } from '../../github/releases.ts';
import type { GitHubAccess } from '../../host/github-access.ts';
import type { Log } from '../../host/log.ts';
import type { SourceDescription } from '../../model/inventory.ts';
import { withoutVersion } from '../../report/location.ts';
import { githubOf } from '../clients/github-repository.ts';

/** Maximum length of the prefix that identifies a target in a file name, in characters. */
const MAX_STEM = 100;

interface Attaching {
  readonly github: GitHub;
  readonly repository: string;
  readonly tag: string;
}

/**
 * Attaches files to the release for a tag. In a draft release, a new file replaces an existing file with the same name.
 * In a published release, no file is replaced, because users may already have downloaded it. If GitHub rejects a file,
 * Assay only shows a warning.
 *
 * @returns URLs of the attached files, by file name.
 * @throws {UserError} outside a workflow, or without a token.
 */
export async function attachToRelease(
  files: readonly ReleaseAsset[],
  tag: string,
  access: GitHubAccess,
  log: Log,
): Promise<ReadonlyMap<string, string>> {
  const { github, repository } = await githubOf(access);
  const urls = new Map<string, string>();
  for (const file of files) {
    try {
      const { said, url } = await attachFile(file, { github, repository, tag });
      log.info(said);
      if (url !== undefined) urls.set(file.name, url);
    } catch (error) {
      if (!(error instanceof RemoteError)) throw error;
      const reason = messageWithFix(error);
      log.annotate('warning', `${file.name} was not attached to release ${tag}: ${reason}`);
    }
  }
  return urls;
}

async function attachFile(
  file: ReleaseAsset,
  { github, repository, tag }: Attaching,
): Promise<{ readonly said: string; readonly url?: string }> {
  const assets = await import('../../github/release-assets.ts');
  const { uploadReleaseAsset } = await import('../../github/releases.ts');
  const release = await assets.requireRelease(github, repository, tag);
  const present = (await assets.listReleaseFiles(github, repository, release)).find(
    ({ name }) => name === file.name,
  );
  if (present?.isComplete === true && present.size === file.bytes.length) {
    const bytes = await assets.readReleaseFile(github, repository, present, file.bytes.length);
    if (bytes.equals(file.bytes)) {
      return { said: `${file.name} is already attached to release ${tag}` };
    }
  }
  if (present !== undefined && (release.isDraft || !present.isComplete)) {
    await assets.deleteReleaseFile(github, repository, present);
  } else if (present !== undefined) {
    return { said: `${file.name} in release ${tag} has different content and was not replaced` };
  }
  const url = await uploadReleaseAsset(github, repository, tag, file);
  return { said: `Attached ${url}`, url };
}

/**
 * Returns a file name prefix for a target, such as `app` for a checkout or `ghcr.io-octo-app-linux-amd64` for an image.
 * Several jobs can attach files to one release, so each target has its own prefix.
 */
export function releaseStem(
  { kind, name, platform = '' }: SourceDescription,
  repository: string,
): string {
  const target = kind === 'image' ? withoutVersion(name) : name;
  const own = target === '.' || target === '' ? repository.replace(/^.*\//, '') : target;
  const plain = `${own} ${platform}`.replace(/[^A-Za-z0-9._]+/g, '-').replace(/^[-.]+|-+$/g, '');
  return plain.slice(0, MAX_STEM) || 'assay';
}

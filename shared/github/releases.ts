import { RemoteError } from '../errors/errors.ts';
import { callGitHub, type Need } from './call.ts';
import type { GitHub } from './open-github.ts';
import { requireRelease } from './release-assets.ts';

export interface ReleaseAsset {
  readonly name: string;
  readonly bytes: Buffer;
  readonly contentType: string;
}

/**
 * Attaches a file to the release for a tag. The release can be a draft. Returns the download URL of the file.
 *
 * @throws {RemoteError} `not-found` if there is no release; `conflict` if the name is already used. In an immutable
 * release, the existing file cannot be replaced.
 */
export async function uploadReleaseAsset(
  github: GitHub,
  repository: string,
  tag: string,
  asset: ReleaseAsset,
): Promise<string> {
  const need: Need = {
    what: `attach ${asset.name} to release ${tag}`,
    permissions: ['contents: write'],
  };
  try {
    return await callGitHub(need, async () => {
      const release = await requireRelease(github, repository, tag);
      const uploaded = await github.octokit.request(`POST ${uploadUrl(release.uploadUrl)}`, {
        name: asset.name,
        data: asset.bytes,
        headers: { 'content-type': asset.contentType, 'content-length': asset.bytes.length },
      });
      return String(uploaded.data.browser_download_url);
    });
  } catch (error) {
    throw isNameTaken(error) ? conflict(error) : error;
  }
}

/** Removes all parameters except the name from the template `https://uploads.github.com/…/assets{?name,label}`. */
function uploadUrl(template: string): string {
  return template.replace(/\{[^{}]*\}$/, '{?name}');
}

function isNameTaken(error: unknown): error is RemoteError {
  return error instanceof RemoteError && error.call.status === 422;
}

function conflict(error: RemoteError): RemoteError {
  const fix = /\bimmutable\b/i.test(error.message)
    ? 'Attach attestations while the release is a draft, and publish it afterward.'
    : 'Set `replace` to true, or delete the existing asset.';
  return new RemoteError('conflict', error.message, error.call, { cause: error, fix });
}

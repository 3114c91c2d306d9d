import { RemoteError } from '../errors/errors.ts';
import { isObject, stringAt } from '../json/guards.ts';
import { request } from '../net/request.ts';
import { callGitHub, type Need, noneWhenNotFound } from './call.ts';
import { type GitHub, repositoryOf } from './open-github.ts';

/**
 * Maximum number of release pages to search for a draft, newest first. A draft that is waiting to be published is one
 * of the newest releases.
 */
const MAX_PAGES = 5;
const PER_PAGE = 100;

/** Maximum number of assets in a release. GitHub allows 1,000. */
const MAX_ASSETS = 1_000;

/** A release with the fields that are needed for its assets. */
export interface Release {
  readonly id: number;
  /**
   * Upload URL as an RFC 6570 template. Its host differs from the API host, and appears only in the API's description
   * of the release.
   */
  readonly uploadUrl: string;
  readonly isDraft: boolean;
  /** True if the release is immutable, so that its files cannot change after publication. */
  readonly isImmutable: boolean;
}

export interface ReleaseFile {
  readonly id: number;
  readonly name: string;
  /** Size of the asset, in bytes. */
  readonly size: number;
  /** False for a partial file that remains after a failed upload. It blocks the file name, but can be deleted. */
  readonly isComplete: boolean;
}

/**
 * Finds the release for a tag. GitHub cannot find a draft by its tag, so drafts are searched for in the list of
 * releases. Only users with write access see drafts there.
 */
export async function findRelease(
  github: GitHub,
  repository: string,
  tag: string,
): Promise<Release | undefined> {
  const need: Need = { what: `find the release ${tag}`, permissions: ['contents: write'] };
  const names = repositoryOf(repository);
  return await callGitHub(need, async () => {
    const { octokit } = github;
    const published = await octokit
      .request('GET /repos/{owner}/{repo}/releases/tags/{tag}', { ...names, tag })
      .catch(noneWhenNotFound);
    if (published !== undefined) return releaseOf(published.data);
    for (let page = 1; page <= MAX_PAGES; page++) {
      const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases', {
        ...names,
        per_page: PER_PAGE,
        page,
      });
      const draft = data.find((release) => release.tag_name === tag);
      if (draft !== undefined) return releaseOf(draft);
      if (data.length < PER_PAGE) return undefined;
    }
    return undefined;
  });
}

/**
 * Finds the release of a tag.
 *
 * @throws {RemoteError} `not-found` with instructions for creating the release.
 */
export async function requireRelease(
  github: GitHub,
  repository: string,
  tag: string,
): Promise<Release> {
  const release = await findRelease(github, repository, tag);
  if (release !== undefined) return release;
  throw noRelease(github, repository, tag);
}

/**
 * Finds the release of a tag, and checks that the token is allowed to attach files to it. A draft is visible only with
 * write access. For a published release, the check asks GitHub to generate release notes. This request requires the
 * same permission, but does not change anything.
 *
 * @throws {RemoteError} `forbidden` or `not-found` if the token has no write access; `conflict` if the release is
 * published and immutable.
 */
export async function requireOpenRelease(
  github: GitHub,
  repository: string,
  tag: string,
): Promise<void> {
  const release = await requireRelease(github, repository, tag);
  if (release.isDraft) return;
  if (release.isImmutable) throw closedRelease(github, repository, release, tag);
  const need: Need = { what: `write to release ${tag}`, permissions: ['contents: write'] };
  await callGitHub(need, () =>
    github.octokit.request('POST /repos/{owner}/{repo}/releases/generate-notes', {
      ...repositoryOf(repository),
      tag_name: tag,
    }),
  );
}

/** Lists the files in a release. */
export async function listReleaseFiles(
  github: GitHub,
  repository: string,
  release: Release,
): Promise<readonly ReleaseFile[]> {
  const need: Need = { what: 'list the files in a release', permissions: ['contents: read'] };
  const files: ReleaseFile[] = [];
  for (let page = 1; files.length < MAX_ASSETS; page++) {
    const { data } = await callGitHub(need, () =>
      github.octokit.request('GET /repos/{owner}/{repo}/releases/{release_id}/assets', {
        ...repositoryOf(repository),
        release_id: release.id,
        per_page: PER_PAGE,
        page,
      }),
    );
    files.push(...data.map(fileOf));
    if (data.length < PER_PAGE) break;
  }
  return files;
}

/**
 * Downloads a release file. GitHub redirects the request to its storage, which does not receive the token.
 *
 * @throws {RemoteError} `too-large` if the file is larger than `maxBytes`.
 */
export async function readReleaseFile(
  github: GitHub,
  repository: string,
  file: ReleaseFile,
  maxBytes: number,
): Promise<Buffer> {
  const { owner, repo } = repositoryOf(repository);
  const path = `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}/releases/assets/${file.id}`;
  const token = await tokenOf(github);
  const answer = await request(github.network, `${github.apiUrl}${path}`, {
    service: 'GitHub release storage',
    headers: {
      accept: 'application/octet-stream',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    maxBytes,
  });
  return answer.body;
}

/**
 * Deletes a file, so that its name can be used again. A missing file is not an error, because an earlier attempt of the
 * same request may have deleted it.
 */
export async function deleteReleaseFile(
  github: GitHub,
  repository: string,
  file: ReleaseFile,
): Promise<void> {
  const need: Need = {
    what: `delete ${file.name} from a release`,
    permissions: ['contents: write'],
  };
  await callGitHub(need, () =>
    github.octokit
      .request('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', {
        ...repositoryOf(repository),
        asset_id: file.id,
      })
      .catch(noneWhenNotFound),
  );
}

async function tokenOf({ octokit }: GitHub): Promise<string | undefined> {
  const auth: unknown = await octokit.auth();
  return isObject(auth) ? stringAt(auth, 'token') : undefined;
}

function noRelease(github: GitHub, repository: string, tag: string): RemoteError {
  const url = `${github.apiUrl}/repos/${repository}/releases/tags/${tag}`;
  const call = { service: 'GitHub', method: 'GET', url, status: 404 };
  const fix = `Create the release first, for example with \`gh release create ${tag} --draft\`, and give the job \`contents: write\`.`;
  return new RemoteError('not-found', `${repository} has no release ${tag}.`, call, { fix });
}

function closedRelease(
  github: GitHub,
  repository: string,
  { id }: Release,
  tag: string,
): RemoteError {
  const url = `${github.apiUrl}/repos/${repository}/releases/${id}`;
  const call = { service: 'GitHub', method: 'GET', url, status: 200 };
  const message = `Release ${tag} in ${repository} is published and immutable, so no files can be added to it.`;
  const fix = 'Attach attestations while the release is a draft, and publish it afterward.';
  return new RemoteError('conflict', message, call, { fix });
}

function releaseOf(data: {
  id: number;
  upload_url: string;
  draft: boolean;
  immutable?: boolean;
}): Release {
  const { id, upload_url: uploadUrl, draft: isDraft, immutable: isImmutable = false } = data;
  return { id, uploadUrl, isDraft, isImmutable };
}

function fileOf(asset: { id: number; name: string; size: number; state: string }): ReleaseFile {
  const { id, name, size, state } = asset;
  return { id, name, size, isComplete: state === 'uploaded' };
}

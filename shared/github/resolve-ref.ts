import { RemoteError } from '../errors/errors.ts';
import { isObjectId } from '../git/object-id.ts';
import { type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import { callGitHub, noneWhenNotFound } from './call.ts';
import { SERVICE } from './github-fetch.ts';
import { type GitHub, repositoryOf } from './open-github.ts';

/** Maximum number of nested tags that are followed. */
const MAX_TAGS = 5;

/**
 * Returns the commit for a full hash, a branch or a tag. A name that is both a branch and a tag is rejected. Otherwise,
 * a person who can push only branches could replace a tag, or the other way around.
 *
 * @throws {RemoteError} `not-found` if neither exists; `conflict` if both exist.
 */
export async function resolveRef(github: GitHub, repository: string, ref: string): Promise<string> {
  if (isObjectId(ref)) return ref;
  const names = /^refs\/(?:heads|tags)\//.test(ref)
    ? [ref.slice('refs/'.length)]
    : [`heads/${ref}`, `tags/${ref}`];
  const found: GitTarget[] = [];
  for (const name of names) {
    const target = await targetOf(github, repository, name);
    if (target !== undefined) found.push(target);
  }
  const [first, second] = found;
  if (first === undefined) {
    throw failure(
      github,
      'not-found',
      `${repository} has no branch or tag ${ref} that the token can read`,
    );
  }
  if (second !== undefined) {
    const message = `${repository} has both a branch and a tag named ${ref}; write refs/heads/${ref} or refs/tags/${ref}`;
    throw failure(github, 'conflict', message);
  }
  return await commitOf(github, repository, first);
}

interface GitTarget {
  readonly type: string | undefined;
  readonly id: string;
}

async function targetOf(
  github: GitHub,
  repository: string,
  name: string,
): Promise<GitTarget | undefined> {
  const data = await ask(`read refs/${name} in ${repository}`, () =>
    github.octokit
      .request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
        ...repositoryOf(repository),
        ref: name,
      })
      .catch(noneWhenNotFound),
  );
  if (data === undefined) return undefined;
  if (stringAt(data, 'ref') !== `refs/${name}`) throw untrue(github, `refs/${name}`);
  return readTarget(github, data, `refs/${name}`);
}

/**
 * Returns the commit that a reference or a tag points to. An annotated tag is a separate object, which points to the
 * commit.
 */
async function commitOf(github: GitHub, repository: string, start: GitTarget): Promise<string> {
  let target = start;
  for (let depth = 0; target.type === 'tag' && depth < MAX_TAGS; depth++) {
    const { id } = target;
    const data = await ask(`read the tag ${id} in ${repository}`, () =>
      github.octokit.request('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', {
        ...repositoryOf(repository),
        tag_sha: id,
      }),
    );
    if (data === undefined || stringAt(data, 'sha') !== id) throw untrue(github, `the tag ${id}`);
    target = readTarget(github, data, `the tag ${id}`);
  }
  if (target.type !== 'commit') throw untrue(github, `a commit of ${repository}`);
  return target.id;
}

async function ask(
  what: string,
  run: () => Promise<{ readonly data: object } | undefined>,
): Promise<JsonObject | undefined> {
  const answer = await callGitHub({ what, permissions: ['contents: read'] }, run);
  return answer === undefined ? undefined : { ...answer.data };
}

function readTarget(github: GitHub, data: JsonObject, what: string): GitTarget {
  const object = objectAt(data, 'object') ?? {};
  const id = stringAt(object, 'sha') ?? '';
  if (!isObjectId(id)) throw untrue(github, what);
  return { type: stringAt(object, 'type'), id };
}

function untrue(github: GitHub, what: string): RemoteError {
  return failure(github, 'bad-response', `${SERVICE} returned a different object for ${what}`);
}

function failure(
  { apiUrl }: GitHub,
  code: 'not-found' | 'conflict' | 'bad-response',
  message: string,
): RemoteError {
  return new RemoteError(code, message, { service: SERVICE, method: 'GET', url: apiUrl });
}

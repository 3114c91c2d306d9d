import { pullObject, simplePullObject } from './objects.ts';
import { type Call, notFound, type Operation, ok, type Reply } from './operation.ts';
import { pageOf } from './pages.ts';
import type { GitHubState, StoredPull } from './state.ts';

const MAY_READ = [['pull-requests', 'read']] as const;

export const pullOperations: readonly Operation[] = [
  {
    id: 'pulls/list',
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls',
    permissions: MAY_READ,
    query: ['state', 'head', 'base', 'sort', 'direction', 'per_page', 'page'],
    handle: list,
  },
  {
    id: 'pulls/get',
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls/{pull_number}',
    permissions: MAY_READ,
    handle: get,
  },
  {
    id: 'pulls/list-files',
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls/{pull_number}/files',
    permissions: MAY_READ,
    query: ['per_page', 'page'],
    handle: listFiles,
  },
  {
    id: 'repos/list-pull-requests-associated-with-commit',
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    permissions: MAY_READ,
    query: ['per_page', 'page'],
    handle: listOfCommit,
  },
];

/** `head` has the form `owner:branch`. GitHub ignores a value without an owner. */
function list(state: GitHubState, call: Call): Reply {
  const { state: wanted = 'open', head = '', base } = call.query;
  const pulls = [...state.pulls.values()].filter((pull) => {
    const [owner = ''] = pull.headRepository.split('/');
    const isWanted = wanted === 'all' || pull.state === wanted;
    const isOfHead = !head.includes(':') || head === `${owner}:${pull.headRef}`;
    return isWanted && isOfHead && (base === undefined || pull.baseRef === base);
  });
  const { items, headers } = pageOf(state, `/repos/${state.repository}/pulls`, call, pulls);
  return { ...ok(items.map((pull) => simplePullObject(state, pull))), headers };
}

function get(state: GitHubState, call: Call): Reply {
  const pull = state.pulls.get(Number(call.params['pull_number']));
  return pull === undefined ? notFound() : ok(pullObject(state, pull));
}

function listFiles(state: GitHubState, call: Call): Reply {
  const pull = state.pulls.get(Number(call.params['pull_number']));
  if (pull === undefined) return notFound();
  const path = `/repos/${state.repository}/pulls/${pull.number}/files`;
  const { items, headers } = pageOf(state, path, call, pull.files);
  return { ...ok(items.map((file) => fileObject(state, pull, file))), headers };
}

/**
 * The pull request is not from a fork, because the commits of a fork are not in this repository and GitHub searches
 * no other.
 */
function listOfCommit(state: GitHubState, call: Call): Reply {
  const sha = call.params['commit_sha'];
  const pulls = [...state.pulls.values()].filter(
    (pull) => pull.headSha === sha && pull.headRepository === state.repository,
  );
  const { items, headers } = pageOf(
    state,
    `/repos/${state.repository}/commits/${sha}/pulls`,
    call,
    pulls,
  );
  return { ...ok(items.map((pull) => simplePullObject(state, pull))), headers };
}

function fileObject(state: GitHubState, pull: StoredPull, file: StoredPull['files'][number]) {
  const path = `${state.repository}/blob/${pull.headSha}/${file.filename}`;
  return {
    sha: 'c'.repeat(40),
    filename: file.filename,
    status: file.status,
    additions: 1,
    deletions: 0,
    changes: 1,
    blob_url: `https://github.com/${path}`,
    raw_url: `https://github.com/${path.replace('/blob/', '/raw/')}`,
    contents_url: `${state.baseUrl}/repos/${state.repository}/contents/${file.filename}`,
    ...(file.patch !== undefined && { patch: file.patch }),
  };
}

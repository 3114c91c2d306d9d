import { execFileSync } from 'node:child_process';
import { type Call, notFound, type Operation, ok, type Reply, refused } from './operation.ts';
import type { GitHubState } from './state.ts';

const MAY_READ = [['contents', 'read']] as const;

/** The Git database of GitHub, served from a real repository so that every object name is real. */
export const gitDataOperations: readonly Operation[] = [
  {
    id: 'git/get-ref',
    method: 'GET',
    path: '/repos/{owner}/{repo}/git/ref/{ref}',
    permissions: MAY_READ,
    handle: getRef,
  },
  {
    id: 'git/get-tag',
    method: 'GET',
    path: '/repos/{owner}/{repo}/git/tags/{tag_sha}',
    permissions: MAY_READ,
    handle: getTag,
  },
  {
    id: 'git/get-commit',
    method: 'GET',
    path: '/repos/{owner}/{repo}/git/commits/{commit_sha}',
    permissions: MAY_READ,
    handle: getCommit,
  },
  {
    id: 'git/get-tree',
    method: 'GET',
    path: '/repos/{owner}/{repo}/git/trees/{tree_sha}',
    permissions: MAY_READ,
    query: ['recursive'],
    handle: getTree,
  },
  {
    id: 'git/get-blob',
    method: 'GET',
    path: '/repos/{owner}/{repo}/git/blobs/{file_sha}',
    permissions: MAY_READ,
    handle: getBlob,
  },
  {
    id: 'repos/compare-commits-with-basehead',
    method: 'GET',
    path: '/repos/{owner}/{repo}/compare/{basehead}',
    permissions: MAY_READ,
    query: ['page', 'per_page'],
    handle: compareCommits,
  },
];

/** Larger objects are read again, so that they do not stay in memory. */
const MAX_KEPT_BYTES = 100_000;

/** Content of objects by repository and arguments. The full hash of an object never names different content. */
const OBJECTS = new Map<string, Buffer>();

/** Returns the content of an object as git prints it. Undefined if the repository lacks the object. */
function gitObject(state: GitHubState, ...args: readonly string[]): Buffer | undefined {
  if (!/^[0-9a-f]{40}$/.test(args.at(-1) ?? '')) return git(state, ...args);
  const key = JSON.stringify([state.gitFolder, ...args]);
  const content = OBJECTS.get(key) ?? git(state, ...args);
  if (content !== undefined && content.length < MAX_KEPT_BYTES) OBJECTS.set(key, content);
  return content;
}

/** Returns the output of git. Undefined if git fails. */
function git(state: GitHubState, ...args: readonly string[]): Buffer | undefined {
  if (state.gitFolder === undefined) return undefined;
  try {
    const stdio = ['ignore', 'pipe', 'ignore'] as const;
    return execFileSync('git', ['--git-dir', state.gitFolder, ...args], { stdio: [...stdio] });
  } catch {
    return undefined;
  }
}

function urlOf(state: GitHubState, path: string): string {
  return `${state.baseUrl}/repos/${state.repository}/git/${path}`;
}

function getRef(state: GitHubState, { params }: Call): Reply {
  const ref = `refs/${params['ref']}`;
  // A pattern also matches the references below it.
  const format = '%(refname) %(objectname) %(objecttype)';
  const rows = git(state, 'for-each-ref', `--format=${format}`, ref)?.toString().split('\n') ?? [];
  const [, sha, type] = rows.map((row) => row.split(' ')).find(([name]) => name === ref) ?? [];
  if (sha === undefined) return notFound();
  const object = objectOf(state, sha, type);
  return ok({ ref, node_id: 'R_1', url: urlOf(state, `ref/${params['ref']}`), object });
}

function compareCommits(state: GitHubState, { params }: Call): Reply {
  const [base = '', head = ''] = (params['basehead'] ?? '').split('...');
  const ids = [base, head].map(
    (name) =>
      git(state, 'rev-parse', '--verify', '--end-of-options', `${name}^{commit}`) ??
      Buffer.from(''),
  );
  const [from = '', to = ''] = ids.map((id) => id.toString().trim());
  const found = git(state, 'merge-base', from, to)?.toString().trim();
  if (found === undefined) return notFound();
  return ok({
    merge_base_commit: { sha: found },
    base_commit: { sha: from },
    commits: [],
    files: [],
  });
}

function objectOf(state: GitHubState, sha: string, type = 'commit') {
  return { type, sha, url: urlOf(state, `${type}s/${sha}`) };
}

function getTag(state: GitHubState, { params }: Call): Reply {
  const sha = params['tag_sha'] ?? '';
  const text = gitObject(state, 'cat-file', 'tag', sha)?.toString();
  if (text === undefined) return notFound();
  const [head = '', ...message] = text.split('\n\n');
  const fields = new Map(head.split('\n').map((line) => line.split(' ') as [string, string]));
  return ok({
    node_id: 'T_1',
    tag: fields.get('tag') ?? '',
    sha,
    url: urlOf(state, `tags/${sha}`),
    message: message.join('\n\n'),
    tagger: { date: '2026-01-02T03:04:05Z', name: 't', email: 't@example.test' },
    object: objectOf(state, fields.get('object') ?? '', fields.get('type')),
  });
}

function getCommit(state: GitHubState, { params }: Call): Reply {
  const sha = params['commit_sha'] ?? '';
  const made = state.madeCommits.get(sha);
  const text = gitObject(state, 'cat-file', 'commit', made?.[0] ?? sha)?.toString();
  if (text === undefined) return notFound();
  const [head = '', ...message] = text.split('\n\n');
  const lines = head.split('\n');
  const named = (name: string) =>
    lines.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  const person = { date: '2026-01-02T03:04:05Z', name: 't', email: 't@example.test' };
  const link = (id: string, kind: string) => ({ sha: id, url: urlOf(state, `${kind}/${id}`) });
  const html = `https://github.com/${state.repository}/commit/`;
  return ok({
    sha,
    node_id: 'C_1',
    url: urlOf(state, `commits/${sha}`),
    html_url: `${html}${sha}`,
    author: person,
    committer: person,
    message: message.join('\n\n').trimEnd(),
    tree: link(named('tree')[0] ?? '', 'trees'),
    parents: (made ?? named('parent')).map((id) => ({
      ...link(id, 'commits'),
      html_url: `${html}${id}`,
    })),
    verification: {
      verified: false,
      reason: 'unsigned',
      signature: null,
      payload: null,
      verified_at: null,
    },
  });
}

function getTree(state: GitHubState, { params, query }: Call): Reply {
  const sha = params['tree_sha'] ?? '';
  const recursive = query['recursive'] === undefined ? [] : ['-r', '-t'];
  const listed = gitObject(state, 'ls-tree', '-z', '-l', ...recursive, sha)?.toString();
  if (listed === undefined) return notFound();
  const rows = listed.split('\0').filter((row) => row !== '');
  const tree = rows.map((row) => treeRow(state, row));
  return ok({
    sha,
    url: urlOf(state, `trees/${sha}`),
    tree: tree.slice(0, state.maxTreeEntries),
    truncated: tree.length > state.maxTreeEntries,
  });
}

/** The line has the form `100644 blob <id>      12<tab>path`. */
function treeRow(state: GitHubState, row: string) {
  const tab = row.indexOf('\t');
  const [mode = '', type = '', sha = '', size = ''] = row.slice(0, tab).split(/ +/);
  const isFile = type === 'blob';
  return {
    path: row.slice(tab + 1),
    mode,
    type,
    sha,
    ...(isFile && { size: Number(size) }),
    ...(type !== 'commit' && { url: urlOf(state, `${isFile ? 'blobs' : 'trees'}/${sha}`) }),
  };
}

/** Wraps in lines of 60 characters, as GitHub does. */
function getBlob(state: GitHubState, { params }: Call): Reply {
  const sha = params['file_sha'] ?? '';
  const bytes = gitObject(state, 'cat-file', 'blob', sha);
  if (bytes === undefined) return notFound();
  if (bytes.length > 100 * 1024 * 1024) return refused(403, 'This API returns blobs up to 100 MB');
  const content = bytes.toString('base64').replace(/.{1,60}/g, '$&\n');
  const url = urlOf(state, `blobs/${sha}`);
  return ok({ sha, node_id: 'B_1', size: bytes.length, url, content, encoding: 'base64' });
}

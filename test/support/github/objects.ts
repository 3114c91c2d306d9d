import type { GitHubState, StoredPull, Viewer } from './state.ts';

/** The JSON objects of GitHub, with every field that its OpenAPI description requires. */

const EPOCH = '2026-01-02T03:04:05Z';

export function userObject(state: GitHubState, { login, type }: Viewer) {
  const url = `${state.baseUrl}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: 41898282,
    node_id: 'MDM6Qm90NDE4OTgyODI=',
    avatar_url: 'https://avatars.githubusercontent.com/in/15368?v=4',
    gravatar_id: '',
    url,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  };
}

/** Links of a repository with the form `<url>/<name>` followed by a template. */
const LINKS: readonly (readonly [name: string, path: string])[] = [
  ['archive_url', '/{archive_format}{/ref}'],
  ['assignees_url', '/assignees{/user}'],
  ['blobs_url', '/git/blobs{/sha}'],
  ['branches_url', '/branches{/branch}'],
  ['collaborators_url', '/collaborators{/collaborator}'],
  ['comments_url', '/comments{/number}'],
  ['commits_url', '/commits{/sha}'],
  ['compare_url', '/compare/{base}...{head}'],
  ['contents_url', '/contents/{+path}'],
  ['contributors_url', '/contributors'],
  ['deployments_url', '/deployments'],
  ['downloads_url', '/downloads'],
  ['events_url', '/events'],
  ['forks_url', '/forks'],
  ['git_commits_url', '/git/commits{/sha}'],
  ['git_refs_url', '/git/refs{/sha}'],
  ['git_tags_url', '/git/tags{/sha}'],
  ['hooks_url', '/hooks'],
  ['issue_comment_url', '/issues/comments{/number}'],
  ['issue_events_url', '/issues/events{/number}'],
  ['issues_url', '/issues{/number}'],
  ['keys_url', '/keys{/key_id}'],
  ['labels_url', '/labels{/name}'],
  ['languages_url', '/languages'],
  ['merges_url', '/merges'],
  ['milestones_url', '/milestones{/number}'],
  ['notifications_url', '/notifications{?since,all,participating}'],
  ['pulls_url', '/pulls{/number}'],
  ['releases_url', '/releases{/id}'],
  ['stargazers_url', '/stargazers'],
  ['statuses_url', '/statuses/{sha}'],
  ['subscribers_url', '/subscribers'],
  ['subscription_url', '/subscription'],
  ['tags_url', '/tags'],
  ['teams_url', '/teams'],
  ['trees_url', '/git/trees{/sha}'],
];

export function repositoryObject(state: GitHubState, fullName = state.repository) {
  const [owner = '', name = ''] = fullName.split('/');
  const url = `${state.baseUrl}/repos/${fullName}`;
  const html = `https://github.com/${fullName}`;
  return {
    ...Object.fromEntries(LINKS.map(([key, path]) => [key, `${url}${path}`])),
    id: 1296269,
    node_id: 'MDEwOlJlcG9zaXRvcnkxMjk2MjY5',
    name,
    full_name: fullName,
    owner: { ...userObject(state, { login: owner, type: 'User' }), type: state.ownerType },
    private: state.visibility !== 'public',
    visibility: state.visibility,
    html_url: html,
    url,
    description: null,
    fork: fullName !== state.repository,
    clone_url: `${html}.git`,
    git_url: `git://github.com/${fullName}.git`,
    ssh_url: `git@github.com:${fullName}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: 'main',
    archived: false,
    disabled: false,
    has_discussions: false,
    has_downloads: true,
    has_issues: true,
    has_pages: false,
    has_projects: false,
    has_wiki: false,
    forks: 0,
    forks_count: 0,
    network_count: 0,
    open_issues: 0,
    open_issues_count: 0,
    size: 1,
    stargazers_count: 0,
    subscribers_count: 0,
    watchers: 0,
    watchers_count: 0,
    created_at: EPOCH,
    pushed_at: EPOCH,
    updated_at: EPOCH,
  };
}

/** The fields in a list. `pullObject` has additional fields. */
export function simplePullObject(state: GitHubState, pull: StoredPull) {
  const url = `${state.baseUrl}/repos/${state.repository}/pulls/${pull.number}`;
  const issue = `${state.baseUrl}/repos/${state.repository}/issues/${pull.number}`;
  const html = `https://github.com/${state.repository}/pull/${pull.number}`;
  const links = {
    self: url,
    html,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${state.baseUrl}/repos/${state.repository}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses: `${state.baseUrl}/repos/${state.repository}/statuses/${pull.headSha}`,
  };
  return {
    url,
    id: pull.number,
    node_id: `PR_${pull.number}`,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: userObject(state, pull.author),
    body: null,
    labels: [],
    milestone: null,
    created_at: EPOCH,
    updated_at: EPOCH,
    closed_at: pull.state === 'closed' ? EPOCH : null,
    merged_at: null,
    merge_commit_sha: pull.mergeSha,
    assignee: null,
    head: branchObject(state, pull.headRepository, pull.headRef, pull.headSha),
    base: branchObject(state, state.repository, pull.baseRef, pull.baseSha),
    _links: Object.fromEntries(Object.entries(links).map(([key, href]) => [key, { href }])),
    author_association: 'CONTRIBUTOR',
    auto_merge: null,
    draft: false,
  };
}

export function pullObject(state: GitHubState, pull: StoredPull) {
  return {
    ...simplePullObject(state, pull),
    merged: false,
    mergeable: true,
    mergeable_state: 'clean',
    merged_by: null,
    comments: 0,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: 1,
    additions: 1,
    deletions: 0,
    changed_files: pull.files.length,
  };
}

function branchObject(state: GitHubState, repository: string, ref: string, sha: string) {
  const [owner = ''] = repository.split('/');
  return {
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: userObject(state, { login: owner, type: 'User' }),
    repo: repositoryObject(state, repository),
  };
}

import { testNow } from '../test-clock.ts';
/** The state of the server. Tests read it, and change it to prepare a situation. */
export interface GitHubState {
  readonly baseUrl: string;
  /** The repository, in the form `owner/name`. */
  readonly repository: string;
  readonly viewer: Viewer;
  visibility: 'public' | 'private' | 'internal';
  ownerType: OwnerType;
  /**
   * Trust domain of the Sigstore instance of a tenant. Empty on github.com, and absent if GitHub does not return one.
   */
  trustDomain: string | undefined;
  readonly comments: Map<number, StoredComment>;
  readonly pulls: Map<number, StoredPull>;
  readonly reviews: Map<number, StoredReview>;
  readonly reviewComments: Map<number, StoredReviewComment>;
  readonly checkRuns: Map<number, StoredCheckRun>;
  readonly sarifs: Map<string, StoredSarif>;
  /** Number of status requests that return `pending` before an upload is processed. */
  pendingLooks: number;
  readonly attestations: Map<number, StoredAttestation>;
  readonly snapshots: StoredSnapshot[];
  /** Records of linked artifacts, in the order of the requests. */
  readonly artifactRecords: StoredArtifactRecord[];
  readonly releases: Map<number, StoredRelease>;
  /** Files of the repository, the same for every ref. */
  readonly files: Map<string, Buffer>;
  /** A git repository whose commits, folders and files are served. */
  gitFolder: string | undefined;
  /** Additional repositories that the token can read, by `owner/name`. */
  readonly otherFolders: Map<string, string>;
  /** Simulated commits by name, each with its parents. Their files are the files of the first parent. */
  readonly madeCommits: Map<string, readonly string[]>;
  /** Maximum number of names in a tree response. All further names are omitted. */
  maxTreeEntries: number;
  nextId: number;
}

type OwnerType = 'User' | 'Organization';

/** The login with which a token writes. */
export interface Viewer {
  readonly login: string;
  readonly type: 'Bot' | 'User';
}

interface StoredArtifactRecord {
  readonly kind: 'storage_records' | 'deployment_records';
  readonly record: Readonly<Record<string, unknown>>;
}

export interface StoredComment {
  readonly id: number;
  readonly issue: number;
  readonly author: Viewer;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}

/** A file that a pull request changes. */
export interface StoredChange {
  readonly filename: string;
  readonly status: string;
  /** The diff, from its first `@@`. Absent for binary files. */
  readonly patch?: string;
}

interface StoredReview {
  readonly id: number;
  readonly pull: number;
  readonly commitSha: string;
  readonly event: string;
  readonly body: string;
}

/** A comment on lines of a pull request. */
export interface StoredReviewComment {
  readonly id: number;
  readonly review: number;
  readonly pull: number;
  readonly author: Viewer;
  readonly path: string;
  readonly startLine: number | null;
  readonly line: number;
  readonly body: string;
  readonly createdAt: string;
}

export interface StoredPull {
  readonly number: number;
  readonly title: string;
  readonly state: 'open' | 'closed';
  readonly author: Viewer;
  readonly headSha: string;
  /** The latest test merge, to which `refs/pull/N/merge` points. */
  readonly mergeSha: string | null;
  readonly headRef: string;
  /** `owner/name`. It differs from the repository of the server for a pull request from a fork. */
  readonly headRepository: string;
  readonly baseSha: string;
  readonly baseRef: string;
  readonly files: readonly StoredChange[];
}

export interface StoredCheckRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  readonly externalId: string;
  readonly detailsUrl: string | undefined;
  status: string;
  conclusion: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  readonly annotations: Readonly<Record<string, unknown>>[];
  readonly startedAt: string;
}

export interface StoredSarif {
  readonly id: string;
  readonly commitSha: string;
  readonly ref: string;
  /** The uploaded log, unpacked. */
  readonly log: unknown;
  /** The reason why GitHub could not process the log. Undefined if it could. */
  readonly errors: readonly string[];
  /** Number of status requests. */
  looks: number;
}

export interface StoredAttestation {
  readonly id: number;
  readonly bundle: Readonly<Record<string, unknown>>;
  /** `sha256:…` from the subjects of the statement. */
  readonly digests: readonly string[];
  readonly predicateType: string;
}

interface StoredSnapshot {
  readonly id: number;
  readonly snapshot: Readonly<Record<string, unknown>>;
}

export interface StoredRelease {
  readonly id: number;
  readonly tag: string;
  name: string;
  body: string;
  draft: boolean;
  prerelease: boolean;
  /** True if the assets cannot change after the release is published. */
  immutable: boolean;
  readonly assets: StoredAsset[];
}

export interface StoredAsset {
  readonly id: number;
  readonly name: string;
  readonly label: string;
  readonly contentType: string;
  readonly bytes: Buffer;
  /** True if a failed upload left the asset behind. */
  readonly isBroken?: boolean;
}

const ACTIONS_BOT: Viewer = { login: 'github-actions[bot]', type: 'Bot' };

export interface StateOptions {
  readonly baseUrl: string;
  readonly repository: string;
  readonly viewer?: Viewer | undefined;
  readonly visibility?: GitHubState['visibility'] | undefined;
}

export function createState({
  baseUrl,
  repository,
  viewer,
  visibility,
}: StateOptions): GitHubState {
  return {
    baseUrl,
    repository,
    viewer: viewer ?? ACTIONS_BOT,
    visibility: visibility ?? 'public',
    ownerType: 'Organization',
    trustDomain: '',
    comments: new Map(),
    pulls: new Map(),
    reviews: new Map(),
    reviewComments: new Map(),
    checkRuns: new Map(),
    sarifs: new Map(),
    pendingLooks: 1,
    attestations: new Map(),
    snapshots: [],
    artifactRecords: [],
    releases: new Map(),
    files: new Map(),
    gitFolder: undefined,
    otherFolders: new Map(),
    madeCommits: new Map(),
    maxTreeEntries: 100_000,
    nextId: 1,
  };
}

export function takeId(state: GitHubState): number {
  const id = state.nextId;
  state.nextId += 1;
  return id;
}

/** The times of GitHub have no fractions of a second. */
export function timeNow(): string {
  return testNow()
    .toISOString()
    .replace(/\.\d+Z$/, 'Z');
}

/** Adds a pull request. The default is number 7 from a branch of the same repository. */
export function addPull(state: GitHubState, pull: Partial<StoredPull> = {}): StoredPull {
  const full: StoredPull = {
    number: 7,
    title: 'Update dependencies',
    state: 'open',
    author: { login: 'octocat', type: 'User' },
    headSha: 'a'.repeat(40),
    mergeSha: null,
    headRef: 'feature',
    headRepository: state.repository,
    baseSha: 'b'.repeat(40),
    baseRef: 'main',
    files: [],
    ...pull,
  };
  state.pulls.set(full.number, full);
  return full;
}

/** Adds a comment. The default author is another user. */
export function addComment(
  state: GitHubState,
  issue: number,
  body: string,
  author: Viewer = { login: 'octocat', type: 'User' },
): StoredComment {
  const createdAt = timeNow();
  const comment = { id: takeId(state), issue, author, body, createdAt, updatedAt: createdAt };
  state.comments.set(comment.id, comment);
  return comment;
}

export function addRelease(
  state: GitHubState,
  tag: string,
  release: Partial<Omit<StoredRelease, 'id' | 'tag'>> = {},
): StoredRelease {
  const full: StoredRelease = {
    id: takeId(state),
    tag,
    name: tag,
    body: '',
    draft: false,
    prerelease: false,
    immutable: false,
    assets: [],
    ...release,
  };
  state.releases.set(full.id, full);
  return full;
}

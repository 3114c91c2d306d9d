import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { baseFile } from '../../shared/compare/base-file.ts';
import { baseFolder } from '../../shared/compare/base-folder.ts';
import { readBaseIgnores } from '../../shared/compare/base-ignores.ts';
import { openBaseReader } from '../../shared/compare/base-reader.ts';
import { changedWorkflows } from '../../shared/compare/changed-workflows.ts';
import { decidingTree } from '../../shared/compare/deciding-tree.ts';
import { findBase } from '../../shared/compare/find-base.ts';
import { isBuildFile, namedChanges, readsChange } from '../../shared/compare/named-changes.ts';
import { type Base, withBase } from '../../shared/compare/open-base.ts';
import { answerReader } from '../../shared/git/batch-answer.ts';
import { objectId } from '../../shared/git/object-id.ts';
import {
  parseCommit,
  parseTree,
  type TreeEntry,
  treeContent,
} from '../../shared/git/parse-objects.ts';
import { touchesTracked } from '../../shared/git/tracked-path.ts';
import {
  readBlob,
  readBranchTip,
  readCommit,
  readMergeBase,
  readTrees,
} from '../../shared/github/git-data.ts';
import { openGitHub } from '../../shared/github/open-github.ts';
import { resolveRef } from '../../shared/github/resolve-ref.ts';
import { parseJson } from '../../shared/json/parse-json.ts';
import { temporaryFolder } from '../support/programs.ts';
import type { Seed } from './seeds.ts';
import { answering, type Target, textSeed, unlessRefused } from './target.ts';

const [MERGE = '', BASE = '', LINK = ''] = ['a', 'b', 'c'].map((digit) => digit.repeat(40));
const RULES = 'target/\n';
const BLOB = objectId('blob', Buffer.from(RULES), MERGE);
const ENTRIES: readonly TreeEntry[] = [
  { name: '.assayignore', kind: 'file', mode: '100644', id: BLOB },
  { name: 'link', kind: 'link', mode: '120000', id: LINK },
];
const TREE = objectId('tree', treeContent(ENTRIES), MERGE);

/** Targets for the base of a pull request, which are git objects, GitHub responses and the event. */
export function baseTargets(): readonly Target[] {
  return [
    {
      name: 'manifests that read changed files',
      seeds: [
        textSeed('v=1\nimplementation "g:a:${v}"\napply from: "b.lst"\n', 'a/gradle.properties'),
      ],
      run: (bytes, { path }) => {
        isBuildFile(bytes.toString('utf8'));
        const changes = namedChanges([], [{ path, bytes }], ['a/b.lst']);
        readsChange({ path: 'a/build.gradle', bytes }, changes);
      },
    },
    {
      name: 'git object',
      seeds: [
        textSeed(`tree ${TREE}\nparent ${BASE}\nparent ${MERGE}\n\nmessage\n`),
        { path: 'tree', bytes: treeContent(ENTRIES) },
        textSeed(`${BLOB} blob 8\n${RULES}\n`),
      ],
      run: readObject,
    },
    { name: 'base by GitHub', seeds: ANSWERS, run: readBase },
    { name: 'event', seeds: EVENTS, run: readEvent },
  ];
}

async function readObject(bytes: Buffer): Promise<void> {
  unlessRefused(() => parseCommit(bytes, MERGE));
  unlessRefused(() => parseTree(bytes, MERGE));
  touchesTracked([bytes.toString('utf8')], 'a/.assay.yml');
  await answerReader(Readable.from([bytes])).next(BLOB, 1024);
}

const json = (path: string, value: unknown): Seed => textSeed(JSON.stringify(value), path);
const commit = (sha: string) => ({
  sha,
  tree: { sha: TREE },
  parents: [{ sha: BASE }, { sha: MERGE }],
});

/** Responses of GitHub. The path of each response is the end of the request URL. */
const ANSWERS: readonly Seed[] = [
  json(`commits/${MERGE}`, commit(MERGE)),
  json(`commits/${BASE}`, commit(BASE)),
  json(`trees/${TREE}`, {
    truncated: false,
    tree: ENTRIES.map(({ name, id, mode }) => ({ path: name, sha: id, mode })),
  }),
  json(`blobs/${BLOB}`, { encoding: 'base64', content: Buffer.from(RULES).toString('base64') }),
  json('heads%2Fmain', { ref: 'refs/heads/main', object: { sha: BASE, type: 'commit' } }),
  json('tags%2Fv1', { ref: 'refs/tags/v1', object: { sha: LINK, type: 'tag' } }),
  json(`tags/${LINK}`, { sha: LINK, object: { sha: BASE, type: 'commit' } }),
];

/** Sends every request with one changed response. */
async function readBase(bytes: Buffer, seed: Seed): Promise<void> {
  const network = answering((url) => {
    const found = ANSWERS.find(({ path }) => new URL(url).pathname.endsWith(path));
    const body = found?.path === seed.path ? bytes : (found?.bytes ?? '');
    const headers = { 'content-type': 'application/json' };
    return { status: found === undefined ? 404 : 200, headers, body };
  });
  const github = openGitHub({ token: 't', apiUrl: 'https://api.example', network });
  const remote = {
    branchTip: (branch: string) => readBranchTip(github, 'o/r', branch),
    mergeBase: (base: string, head: string) => readMergeBase(github, 'o/r', base, head),
    commit: (id: string) => readCommit(github, 'o/r', id),
    trees: (id: string, isRecursive: boolean) => readTrees(github, 'o/r', id, isRecursive),
    blob: (id: string) => readBlob(github, 'o/r', id),
  };
  for (const ref of ['main', 'v1']) {
    await resolveRef(github, 'o/r', ref).catch((error: unknown) =>
      unlessRefused(() => raise(error)),
    );
  }
  for (const rule of [
    { kind: 'merge-parent', of: MERGE, branch: 'main' },
    { kind: 'branch-tip', branch: 'main' },
  ] as const) {
    const reader = await openBaseReader(undefined, {}, async () => remote);
    await withBase(rule, reader, useBase);
  }
}

function raise(error: unknown): never {
  throw error;
}

async function useBase(base: Base): Promise<void> {
  const folder = aCheckout();
  const deciding = await decidingTree(folder);
  if (deciding === undefined) return;
  await changedWorkflows(base, BASE, { repository: 'o/r', workflow: undefined });
  await readBaseIgnores(base, deciding, async () => false);
  await baseFolder(base, deciding, '.assayignore');
  await base.filesBelow(TREE);
  await baseFile(base, deciding.tree, join(folder, 'link'), 'link');
}

function aCheckout(): string {
  const folder = temporaryFolder('base');
  const files = { '.git/HEAD': `${MERGE}\n`, '.git/config': '', '.assayignore': RULES };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const EVENTS: readonly Seed[] = [
  json('pull_request', {
    pull_request: {
      number: 7,
      merged: false,
      base: { ref: 'main' },
      head: { sha: BASE, repo: { full_name: 'o/fork' } },
    },
  }),
  json('merge_group', {
    merge_group: { base_sha: BASE, base_ref: 'refs/heads/main', head_sha: MERGE },
  }),
  json('workflow_run', { workflow_run: { event: 'pull_request', head_sha: BASE } }),
  json('issue_comment', { issue: { pull_request: {} } }),
];

function readEvent(bytes: Buffer, { path }: Seed): void {
  const payload = parseJson(bytes, path);
  const run = {
    repository: 'o/r',
    sha: MERGE,
    ref: 'refs/pull/7/merge',
    eventName: path,
    payload,
    serverUrl: 'https://github.com',
  };
  for (const head of [
    { commit: MERGE },
    { commit: LINK, origin: bytes.toString('latin1') },
    undefined,
  ]) {
    findBase(run, head);
  }
}

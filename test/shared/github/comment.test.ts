import { afterEach, describe, expect, it } from '@jest/globals';
import { upsertComment } from '../../../shared/github/comment.ts';
import { type CommentRun, runLine } from '../../../shared/github/comment-run.ts';
import {
  asActionsBot,
  type Reply,
  type Seen,
  type SmallGitHub,
  smallGitHub,
} from './small-github.ts';

const MARKER = '<!-- assay:comment:test -->';
const BOT = 'github-actions[bot]';

const HEAD = 'b'.repeat(40);
const OTHER = 'c'.repeat(40);
const RUN: CommentRun = { workflow: 'ci.yml', number: 100, attempt: 2, headSha: HEAD };

interface StoredComment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string } | null;
  readonly html_url: string;
}

let open: SmallGitHub | undefined;
afterEach(async () => await open?.close());

describe('the comment on a pull request', () => {
  it('is created if it is missing', async () => {
    const { comments, upsert } = await pullRequest([]);
    expect(await upsert('one')).toMatchObject({ change: 'created' });
    expect(comments.map(({ body }) => body)).toEqual([`${MARKER}\none`]);
  });

  it('is updated in place', async () => {
    const { comments, upsert } = await pullRequest([]);
    await upsert('one');
    expect(await upsert('two')).toMatchObject({ change: 'updated' });
    expect(comments.map(({ body }) => body)).toEqual([`${MARKER}\ntwo`]);
  });

  it('is not written if its content has not changed', async () => {
    const { upsert, writes } = await pullRequest([]);
    await upsert('one');
    expect(await upsert('one')).toMatchObject({ change: 'unchanged' });
    expect(writes()).toEqual(['POST']);
  });

  it('is found among hundreds of comments', async () => {
    const others = Array.from({ length: 250 }, (_, at) => aComment(at + 1, `comment ${at}`, 'dev'));
    const { comments, upsert } = await pullRequest([
      ...others,
      aComment(999, `${MARKER}\nold`, BOT),
    ]);
    expect(await upsert('new')).toMatchObject({ change: 'updated' });
    expect(comments).toHaveLength(251);
  });

  it('never replaces comments from other users, even if they contain the marker', async () => {
    const planted = aComment(1, `${MARKER}\nplanted`, 'mallory');
    const ghost = { ...aComment(2, `${MARKER}\nghost`, ''), user: null };
    const { comments, upsert } = await pullRequest([planted, ghost]);
    expect(await upsert('ours')).toMatchObject({ change: 'created' });
    expect(comments.map(({ body }) => body)).toEqual([
      `${MARKER}\nplanted`,
      `${MARKER}\nghost`,
      `${MARKER}\nours`,
    ]);
  });

  it('never replaces our own comments that only quote the marker', async () => {
    const { comments, upsert } = await pullRequest([aComment(1, `see ${MARKER}`, BOT)]);
    await upsert('ours');
    expect(comments).toHaveLength(2);
  });

  it('replaces the duplicates that concurrent runs wrote', async () => {
    const { comments, upsert } = await pullRequest([
      aComment(1, `${MARKER}\na`, BOT),
      aComment(2, `${MARKER}\nb`, BOT),
      aComment(3, `${MARKER}\nc`, BOT),
    ]);
    await upsert('ours');
    expect(comments.map(({ id, body }) => [id, body])).toEqual([[1, `${MARKER}\nours`]]);
  });

  it('replaces duplicates, and succeeds even if a concurrent run has already deleted them', async () => {
    const comments = [aComment(1, `${MARKER}\na`, BOT), aComment(2, `${MARKER}\nb`, BOT)];
    const { upsert } = await pullRequest(comments, (seen) => {
      if (seen.method === 'DELETE') comments.splice(1, 1);
      return asActionsBot(seen);
    });
    expect(await upsert('ours')).toMatchObject({ change: 'updated' });
    expect(comments.map(({ id }) => id)).toEqual([1]);
  });

  it('is recognized as ours even if GraphQL fails', async () => {
    const { comments, upsert } = await pullRequest(
      [aComment(1, `${MARKER}\nold`, BOT)],
      () => undefined,
    );
    await upsert('new');
    expect(comments).toHaveLength(1);
  });

  it.each([
    ['before GitHub creates it', false],
    ['after GitHub created it', true],
  ])('is written once if a request to create it fails %s', async (_name, isCreated) => {
    let failures = 0;
    const { comments, upsert } = await pullRequest([], (seen) => {
      if (seen.method !== 'POST' || seen.path === '/graphql' || failures > 0)
        return asActionsBot(seen);
      failures += 1;
      if (isCreated) commentReply(comments, seen);
      return { status: 502 };
    });
    expect(await upsert('one')).toMatchObject({ change: isCreated ? 'unchanged' : 'created' });
    expect(comments.map(({ body }) => body)).toEqual([`${MARKER}\none`]);
  });

  it('is an error if GitHub does not create it in three attempts', async () => {
    const { server, upsert } = await pullRequest([], (seen) =>
      seen.method === 'POST' && seen.path !== '/graphql' ? { status: 502 } : asActionsBot(seen),
    );
    await expect(upsert('one')).rejects.toMatchObject({ code: 'server-error' });
    expect(server.seen.filter(({ method }) => method === 'POST')).toHaveLength(3);
  });

  it.each<[string, string, Partial<CommentRun>, string]>([
    ['is not replaced by an older run', HEAD, { number: 99 }, 'outdated'],
    ['is not replaced by an earlier attempt', HEAD, { attempt: 1 }, 'outdated'],
    ['is not replaced by a run for an older commit', OTHER, {}, 'outdated'],
    ['is replaced by the same run', HEAD, {}, 'updated'],
    ['is replaced by a later run', HEAD, { number: 101, attempt: 1 }, 'updated'],
  ])('%s', async (_name, head, changes, wanted) => {
    const stored = `${MARKER}\n${runLine(RUN)}\nold`;
    const { comments, server } = await pullRequest([aComment(1, stored, BOT)], (seen) =>
      seen.path === '/repos/acme/shop/pulls/7'
        ? { body: { head: { sha: head } } }
        : asActionsBot(seen),
    );
    const result = await upsertComment(server.github, {
      ...aRequest('new'),
      run: { ...RUN, ...changes },
    });
    expect(typeof result === 'string' ? result : result.change).toBe(wanted);
    expect(comments.map(({ body }) => body)).toEqual([
      wanted === 'updated' ? `${MARKER}\nnew` : stored,
    ]);
  });

  it('is not created by a run for an older commit', async () => {
    const { comments, server } = await pullRequest([], (seen) =>
      seen.path === '/repos/acme/shop/pulls/7' ? { body: { head: { sha: OTHER } } } : undefined,
    );
    expect(await upsertComment(server.github, { ...aRequest('new'), run: RUN })).toBe('outdated');
    expect(comments).toEqual([]);
  });

  it('is not created if only an update is requested', async () => {
    const { comments, server } = await pullRequest([]);
    const request = { ...aRequest('x'), isOnlyUpdate: true };
    expect(await upsertComment(server.github, request)).toBe('not-wanted');
    expect(comments).toEqual([]);
  });

  it('is rejected with an error that names the permission that the token lacks', async () => {
    open = await smallGitHub(
      (seen) =>
        asActionsBot(seen) ??
        (seen.method === 'GET'
          ? { body: [] }
          : {
              status: 403,
              headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' },
              body: { message: 'Resource not accessible by integration' },
            }),
    );
    await expect(upsertComment(open.github, aRequest('x'))).rejects.toMatchObject({
      name: 'RemoteError',
      code: 'forbidden',
      fix: expect.stringMatching(/`pull-requests: write`.*issues=write; pull_requests=write.*fork/),
    });
  });
});

function aComment(id: number, body: string, login: string): StoredComment {
  return { id, body, user: { login }, html_url: `https://github.com/acme/shop/pull/7#${id}` };
}

function aRequest(text: string) {
  return { repository: 'acme/shop', pullRequest: 7, marker: MARKER, body: `${MARKER}\n${text}` };
}

async function pullRequest(
  comments: StoredComment[],
  viewer: (seen: Seen) => Reply | undefined = asActionsBot,
) {
  const server = await smallGitHub((seen) => viewer(seen) ?? commentReply(comments, seen));
  open = server;
  return {
    comments,
    server,
    upsert: async (text: string) => await upsertComment(server.github, aRequest(text)),
    writes: () =>
      server.seen
        .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
        .map(({ method }) => method),
  };
}

function commentReply(comments: StoredComment[], seen: Seen): Reply | undefined {
  const body = (seen.json as { body?: string } | undefined)?.body ?? '';
  if (seen.path === '/repos/acme/shop/issues/7/comments') {
    if (seen.method === 'GET') return { body: pageOf(comments, seen.query) };
    comments.push(aComment(1_000 + comments.length, body, BOT));
    return { status: 201, body: comments.at(-1) };
  }
  const id = Number(/^\/repos\/acme\/shop\/issues\/comments\/(\d+)$/.exec(seen.path)?.[1]);
  const at = comments.findIndex((comment) => comment.id === id);
  const found = comments[at];
  if (found === undefined) return undefined;
  if (seen.method === 'DELETE') {
    comments.splice(at, 1);
    return { status: 204 };
  }
  found.body = body;
  return { body: found };
}

function pageOf(
  comments: readonly StoredComment[],
  query: URLSearchParams,
): readonly StoredComment[] {
  const size = Number(query.get('per_page') ?? 30);
  const start = (Number(query.get('page') ?? 1) - 1) * size;
  return comments.slice(start, start + size);
}

import { afterEach, describe, expect, it } from '@jest/globals';
import { ownComments } from '../../../shared/github/own-comments.ts';
import { type SmallGitHub, smallGitHub } from './small-github.ts';

let open: SmallGitHub | undefined;
afterEach(async () => await open?.close());

const SEARCH = { repository: 'acme/shop', pullRequest: 7, marker: '<!-- m -->' };

function aComment(id: number, body: string, login: string | undefined) {
  const user = login === undefined ? null : { login };
  return { id, body, user, html_url: `https://github.com/acme/shop/pull/7#${id}` };
}

async function search(comments: readonly unknown[], login: string) {
  open = await smallGitHub(({ path }) =>
    path === '/graphql' ? { body: { data: { viewer: { login } } } } : { body: comments },
  );
  return await ownComments(open.github, SEARCH);
}

describe('the comments with a marker', () => {
  it.each(['github-actions[bot]', 'acme-security[bot]', 'octocat'])(
    'by %s are those that this user wrote',
    async (login) => {
      const found = await search(
        [
          aComment(1, '<!-- m -->\nplanted', 'mallory'),
          aComment(2, '<!-- m -->\nghost', undefined),
          aComment(3, '<!-- m -->\nours', login),
          aComment(4, 'see <!-- m -->', login),
        ],
        login,
      );
      expect(found.map(({ id }) => id)).toEqual([3]);
    },
  );

  it('are searched without asking for the user if no comment has it', async () => {
    expect(await search([aComment(1, 'text', 'octocat')], 'octocat')).toEqual([]);
    expect(open?.seen.map(({ method }) => method)).toEqual(['GET']);
  });
});

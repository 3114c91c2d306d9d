import { afterEach, describe, expect, it } from '@jest/globals';
import { openGitHub, repositoryOf } from '../../../shared/github/open-github.ts';
import { impatientNetwork } from '../../support/network.ts';
import { type SmallGitHub, smallGitHub } from './small-github.ts';

let open: SmallGitHub | undefined;
afterEach(async () => await open?.close());

describe('the GitHub client', () => {
  it('sends the token and the API version to the specified server', async () => {
    open = await smallGitHub(() => ({}));
    await open.github.octokit.request('GET /x');
    expect(open.seen[0]?.headers).toMatchObject({
      authorization: 'token ghs_test',
      'x-github-api-version': '2022-11-28',
      'user-agent': expect.stringMatching(/^assay /),
    });
  });

  it.each([
    ['assay octokit', undefined],
    ['assay octokit', ' '],
    ['assay actions_orchestration_id/a1-b.c_d octokit', 'a1-b.c_d'],
    ['assay actions_orchestration_id/a_b____ octokit', ' a b\r\n\u{1f600} '],
  ])(
    'sends the user agent %j in a run with the orchestration ID %j',
    async (wanted, orchestrationId) => {
      open = await smallGitHub(() => ({}));
      const { network } = impatientNetwork();
      const { octokit } = openGitHub({ token: 't', apiUrl: open.url, network, orchestrationId });
      await octokit.request('GET /x');
      expect(open.seen[0]?.headers['user-agent']).toMatch(new RegExp(`^${wanted}`));
    },
  );

  it("prints no messages, not even a server's deprecation warnings", async () => {
    const headers = { deprecation: 'true', link: '<x>; rel="deprecation"', sunset: 'soon' };
    open = await smallGitHub(() => ({ headers }));
    const printed: unknown[] = [];
    const { warn } = console;
    console.warn = (...words) => void printed.push(words);
    try {
      await open.github.octokit.request('GET /x');
    } finally {
      console.warn = warn;
    }
    expect(printed).toEqual([]);
  });
});

describe('a repository name', () => {
  it('is split into an owner and a name', () => {
    expect(repositoryOf('acme/shop')).toEqual({ owner: 'acme', repo: 'shop' });
  });
});

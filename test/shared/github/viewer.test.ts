import { afterEach, describe, expect, it } from '@jest/globals';
import { viewerLogin } from '../../../shared/github/viewer.ts';
import { type Reply, type SmallGitHub, smallGitHub } from './small-github.ts';

let open: SmallGitHub | undefined;
afterEach(async () => await open?.close());

describe('the login of a token', () => {
  it.each<[string, Reply, string]>([
    ['is what GraphQL says', { body: { data: { viewer: { login: 'octocat' } } } }, 'octocat'],
    ['is the bot of Actions when it is not said', { body: { data: {} } }, 'github-actions[bot]'],
    ['is the bot of Actions when it may not ask', { status: 403 }, 'github-actions[bot]'],
  ])('%s', async (_name, reply, wanted) => {
    open = await smallGitHub(() => reply);
    expect(await viewerLogin(open.github)).toBe(wanted);
  });
});

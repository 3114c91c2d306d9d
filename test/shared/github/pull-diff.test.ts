import { afterEach, describe, expect, it } from '@jest/globals';
import { openGitHub } from '../../../shared/github/open-github.ts';
import { diffLines, pullDiff } from '../../../shared/github/pull-diff.ts';
import { addPull } from '../../support/github/state.ts';
import { type GitHubServer, startGitHub } from '../../support/github-server.ts';
import { impatientNetwork } from '../../support/network.ts';

let server: GitHubServer | undefined;
afterEach(async () => {
  expect(server?.violations ?? []).toEqual([]);
  await server?.close();
  server = undefined;
});

const PATCH =
  '@@ -1,2 +1,2 @@ title\n kept\r\n-old\n+new\n\\ No newline at end of file\n@@ -20 +20,2 @@\n a\n++ b\n';

describe('a pull request diff', () => {
  it('contains the new lines with their line numbers and hunks', () => {
    expect([...diffLines(PATCH)]).toEqual([
      [1, { text: 'kept\r', isAdded: false, hunk: 1 }],
      [2, { text: 'new', isAdded: true, hunk: 1 }],
      [20, { text: 'a', isAdded: false, hunk: 2 }],
      [21, { text: '+ b', isAdded: true, hunk: 2 }],
    ]);
  });

  it('is read from all pages, and omits files without a diff', async () => {
    const files = Array.from({ length: 150 }, (_, at) => ({
      filename: `f${at}`,
      status: 'modified',
      ...(at > 0 && { patch: PATCH }),
    }));
    const { github, pull } = await start(files);
    const diff = await pullDiff(github, pull, 'octo/app');
    expect(diff?.size).toBe(149);
    expect(diff?.get('f149')?.get(2)?.text).toBe('new');
  });

  it('is undefined if the pull request has a newer commit', async () => {
    const { github, pull } = await start([]);
    expect(
      await pullDiff(github, { ...pull, headSha: 'f'.repeat(40) }, 'octo/app'),
    ).toBeUndefined();
  });
});

async function start(files: NonNullable<Parameters<typeof addPull>[1]>['files'] & object) {
  server = await startGitHub({ permissions: { 'pull-requests': 'read' } });
  const pull = addPull(server.state, { files });
  const { url: apiUrl, token } = server;
  return { github: openGitHub({ token, apiUrl, network: impatientNetwork().network }), pull };
}

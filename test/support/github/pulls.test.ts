import { describe, expect, it } from '@jest/globals';
import { ask, closeAfterEach, SHA, start } from './ask.ts';
import { addPull } from './state.ts';

closeAfterEach();

describe('pull requests on the GitHub server', () => {
  it('are found by a commit if the commit is in the repository, not only in a fork', async () => {
    const server = await start();
    addPull(server.state, { number: 7, headRepository: 'fork/app', headSha: SHA });
    const line = `GET $/commits/${SHA}/pulls`;
    expect((await ask(server, line)).json).toEqual([]);
    addPull(server.state, { number: 8, headSha: SHA });
    expect((await ask(server, line)).json).toMatchObject([{ number: 8 }]);
  });

  it('are filtered by the owner and the branch of the head', async () => {
    const server = await start();
    addPull(server.state, { number: 7, headRepository: 'fork/app', headRef: 'a' });
    addPull(server.state, { number: 8, headRepository: 'other/app', headRef: 'a' });
    addPull(server.state, { number: 9, headRepository: 'fork/app', headRef: 'a', state: 'closed' });
    const { json } = await ask(server, 'GET $/pulls?state=open&head=fork:a');
    expect(json).toMatchObject([{ number: 7 }]);
    expect((await ask(server, 'GET $/pulls?head=a')).json).toHaveLength(2);
  });
});

import { describe, expect, it } from '@jest/globals';
import { ask, closeAfterEach, start } from './ask.ts';
import { addPull } from './state.ts';

closeAfterEach();

describe('the repository on the GitHub server', () => {
  it('returns pull requests by number and by head, with their files', async () => {
    const server = await start({ visibility: 'private' });
    addPull(server.state, {
      headRepository: 'fork/app',
      files: [{ filename: 'go.mod', status: 'added' }],
    });
    await expect(ask(server, 'GET $')).resolves.toMatchObject({ json: { private: true } });
    const [byHead] = (await ask(server, 'GET $/pulls?head=fork:feature')).json;
    expect(byHead).toMatchObject({ number: 7, head: { repo: { full_name: 'fork/app' } } });
    const { json: files } = await ask(server, 'GET $/pulls/7/files');
    expect(files).toMatchObject([{ filename: 'go.mod', status: 'added' }]);
    await expect(ask(server, 'GET $/pulls/9')).resolves.toMatchObject({ status: 404 });
  });

  it('returns the content of files', async () => {
    const server = await start();
    server.state.files.set('a/b.yml', Buffer.from('text'));
    for (const path of ['a/b.yml', 'a%2Fb.yml']) {
      const { json } = await ask(server, `GET $/contents/${path}?ref=main`);
      expect(Buffer.from(json.content, 'base64').toString()).toBe('text');
    }
  });
});

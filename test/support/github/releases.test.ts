import { describe, expect, it } from '@jest/globals';
import { ask, closeAfterEach, start } from './ask.ts';
import { addRelease } from './state.ts';

closeAfterEach();

describe('releases on the GitHub server', () => {
  it('accept each asset name only once at the upload URL', async () => {
    const server = await start();
    const release = addRelease(server.state, 'v1');
    const { json } = await ask(server, 'GET $/releases/tags/v1');
    const [address] = json.upload_url.slice(server.url.length).split('{');
    const upload = (name: string) =>
      ask(server, `POST ${address}?name=${name}`, { bytes: Buffer.from('bom') });
    const created = await upload('my%20bom.json');
    expect(created).toMatchObject({
      status: 201,
      json: {
        name: 'my.bom.json',
        size: 3,
        digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      },
    });
    await expect(upload('my%20bom.json')).resolves.toMatchObject({
      status: 422,
      json: { errors: [{ code: 'already_exists' }] },
    });
    release.immutable = true;
    await expect(upload('other')).resolves.toMatchObject({ status: 422 });
    expect(server.violations).toEqual([]);
    await ask(server, `POST $/releases/${release.id}/assets?name=a`, { bytes: Buffer.from('a') });
    expect(server.violations).toMatchObject([{ kind: 'route' }]);
  });

  it('are found by tag after publication', async () => {
    const server = await start();
    const body = { tag_name: 'v2', draft: true };
    const { json } = await ask(server, 'POST $/releases', { body });
    await expect(ask(server, 'GET $/releases/tags/v2')).resolves.toMatchObject({ status: 404 });
    await ask(server, `PATCH $/releases/${json.id}`, { body: { draft: false } });
    await expect(ask(server, 'GET $/releases/tags/v2')).resolves.toMatchObject({ status: 200 });
  });
});

import { describe, expect, it } from '@jest/globals';
import { ask, closeAfterEach, SHA, start } from './ask.ts';
import { aCheck } from './builders.ts';

closeAfterEach();

describe('checks on the GitHub server', () => {
  it('keep their annotations when an update adds more', async () => {
    const server = await start();
    const { json } = await ask(server, 'POST $/check-runs', { body: aCheck({ annotations: 50 }) });
    const { output } = aCheck({ annotations: 10 });
    await ask(server, `PATCH $/check-runs/${json.id}`, { body: { output } });
    const got = await ask(server, `GET $/check-runs/${json.id}`);
    expect(got.json).toMatchObject({ status: 'completed', output: { annotations_count: 60 } });
    const list = await ask(server, `GET $/check-runs/${json.id}/annotations?per_page=100`);
    expect(list.json).toHaveLength(60);
    expect(server.violations).toEqual([]);
  });

  it.each([
    ['without a conclusion', { name: 'a', head_sha: SHA, status: 'completed' }],
    ['with columns over several lines', aCheck({ place: { end_line: 9, start_column: 1 } })],
  ])('are rejected %s', async (_name, body) => {
    const server = await start();
    await expect(ask(server, 'POST $/check-runs', { body })).resolves.toMatchObject({
      status: 422,
    });
  });
});

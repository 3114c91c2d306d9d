import { describe, expect, it } from '@jest/globals';
import { ask, closeAfterEach, SHA, start } from './ask.ts';
import { aCheck, aSarif } from './builders.ts';

closeAfterEach();

describe('requests that GitHub would not accept', () => {
  it.each<[string, string, unknown]>([
    ['an unknown key', 'POST $/issues/7/comments', { body: 'x', text: 'x' }],
    ['a missing key', 'POST $/issues/7/comments', {}],
    ['a wrong type', 'POST $/issues/7/comments', { body: 1 }],
    ['a body that is not a JSON object', 'POST $/issues/7/comments', 'x'],
    ['an unknown query parameter', 'GET $/issues/7/comments?pages=1', undefined],
    ['a page that is not a number', 'GET $/issues/7/comments?page=one', undefined],
    ['a wrong conclusion', 'POST $/check-runs', { name: 'a', head_sha: SHA, conclusion: 'failed' }],
    ['a short hash', 'POST $/check-runs', { name: 'a', head_sha: 'abc' }],
    ['too many annotations', 'POST $/check-runs', aCheck({ annotations: 51 })],
    ['a long summary', 'POST $/check-runs', aCheck({ summary: 'x'.repeat(65_536) })],
    ['a branch in place of a ref', 'POST $/code-scanning/sarifs', aSarif({ ref: 'main' })],
    ['a package that is not a purl', 'POST $/dependency-graph/snapshots', aSnapshot('lodash@1')],
  ])('are rejected and recorded if they contain %s', async (_name, line, body) => {
    const server = await start();
    const answer = await ask(server, line, body === undefined ? {} : { body });
    expect(answer.status).toBe(422);
    expect(server.violations).toMatchObject([{ kind: 'request' }]);
  });
});

function aSnapshot(packageUrl: string) {
  return {
    version: 0,
    job: { id: '1', correlator: 'c' },
    sha: SHA,
    ref: 'refs/heads/main',
    detector: { name: 'a', version: '1', url: 'https://example.com' },
    scanned: '2026-01-02T03:04:05Z',
    manifests: { m: { name: 'm', resolved: { p: { package_url: packageUrl } } } },
  };
}

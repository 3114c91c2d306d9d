import { describe, expect, it } from '@jest/globals';
import type { GitHubServer } from '../github-server.ts';
import { ask, closeAfterEach, start } from './ask.ts';
import { aSarif } from './builders.ts';

closeAfterEach();

describe('code scanning on the GitHub server', () => {
  const status = async (server: GitHubServer, log: object) => {
    const { json } = await ask(server, 'POST $/code-scanning/sarifs', { body: aSarif({ log }) });
    const look = () => ask(server, `GET $/code-scanning/sarifs/${json.id}`);
    const [first, second] = [await look(), await look()];
    return [first.json.processing_status, second.json.processing_status, second.json.errors];
  };

  it('finishes processing a log only after a delay', async () => {
    await expect(status(await start(), aLog({}))).resolves.toEqual([
      'pending',
      'complete',
      undefined,
    ]);
  });

  it.each<[string, object, string]>([
    ['a missing location', aLog({ locations: [] }), 'expected at least one location'],
    ['an absolute path', aLog({ locations: [at('/etc/passwd')] }), 'not relative'],
    ['an unknown rule', aLog({ ruleIndex: 3 }), 'ruleIndex'],
    ['an unknown version', { ...aLog({}), version: '2.0.0' }, 'version'],
  ])('fails to process a log with %s', async (_name, log, message) => {
    const [, second, errors] = await status(await start(), log);
    expect(second).toBe('failed');
    expect(errors).toEqual([expect.stringContaining(message)]);
  });

  it('rejects an upload that is not gzip', async () => {
    const body = { ...aSarif({}), sarif: 'e30=' };
    await expect(
      ask(await start(), 'POST $/code-scanning/sarifs', { body }),
    ).resolves.toMatchObject({ status: 400 });
  });
});

function at(uri: string) {
  return { physicalLocation: { artifactLocation: { uri }, region: { startLine: 1 } } };
}

function aLog(result: object) {
  const text = { text: 'text' };
  const rule = { id: 'r', shortDescription: text, fullDescription: text, help: text };
  const good = { ruleId: 'r', ruleIndex: 0, message: text, locations: [at('a.json')] };
  const driver = { name: 'assay', rules: [rule] };
  return { version: '2.1.0', runs: [{ tool: { driver }, results: [{ ...good, ...result }] }] };
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../programs.ts';
import { evaluate, interpolate, isTrue } from './expressions.ts';

const CONTEXTS = {
  github: { event_name: 'push', event: { labels: [{ name: 'a' }, { name: 'b' }] } },
  env: { Empty: '' },
  steps: { build: { outputs: { digest: 'sha256:1' } } },
};
const GOOD = { status: 'success' } as const;

describe('workflow expressions', () => {
  it.each([
    ['plain', 'plain'],
    ['${{ github.event_name }}', 'push'],
    ['a ${{ steps.build.outputs.digest }} b ${{ 1 + 0 }}', undefined],
    ["${{ format('{0}}}', 'x') }}!", 'x}!'],
    ["${{ github.missing || 'default' }}", 'default'],
    ["${{ contains(github.event.labels.*.name, 'b') }}", 'true'],
    ['${{ GITHUB.EVENT_NAME }}', 'push'],
    ['${{ 1 == 1 && 2.50 }}', '2.5'],
  ])('evaluate %s to %s', async (text, want) => {
    const result = interpolate(text, CONTEXTS, GOOD);
    if (want === undefined) await expect(result).rejects.toThrow();
    else await expect(result).resolves.toBe(want);
  });

  it('return lists and objects, not only text', async () => {
    const text = '${{ fromJson(\'{"node":[20,24]}\') }}';
    await expect(evaluate(text, CONTEXTS, GOOD)).resolves.toEqual({ node: [20, 24] });
    await expect(evaluate('x ${{ 1 }}', CONTEXTS, GOOD)).resolves.toBe('x 1');
  });

  it.each([
    [undefined, 'success', true],
    [undefined, 'failure', false],
    ['failure()', 'failure', true],
    ['${{ always() }}', 'failure', true],
    ["github.event_name == 'push'", 'failure', false],
    ["github.event_name == 'push'", 'success', true],
    ["!cancelled() && github.event_name == 'push'", 'failure', true],
    ['env.Empty', 'success', false],
    ['false', 'success', false],
    ['success()', 'skipped', false],
    ['failure()', 'skipped', false],
  ] as const)(
    'as the condition %s, with the job status %s, evaluate to %s',
    async (condition, status, want) => {
      await expect(isTrue(condition, CONTEXTS, { status })).resolves.toBe(want);
    },
  );

  it('hash the content of files', async () => {
    const workspace = temporaryFolder();
    mkdirSync(join(workspace, 'sub'));
    const hash = () =>
      interpolate("${{ hashFiles('**/*.lock') }}", CONTEXTS, { status: 'success', workspace });
    await expect(hash()).resolves.toBe('');
    writeFileSync(join(workspace, 'sub', 'a.lock'), '1');
    const before = await hash();
    writeFileSync(join(workspace, 'sub', 'a.lock'), '2');
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    await expect(hash()).resolves.not.toBe(before);
  });
});

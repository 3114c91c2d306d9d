import { afterEach, describe, expect, it } from '@jest/globals';
import { createCheck, MAX_CHECK_ANNOTATIONS } from '../../../shared/github/checks.ts';
import { type SmallGitHub, smallGitHub } from './small-github.ts';

let open: SmallGitHub | undefined;
afterEach(async () => await open?.close());

describe('a check', () => {
  it.each([
    [0, [0]],
    [50, [50]],
    [120, [50, 50, 20]],
  ])('with %d annotations goes in requests of %j', async (count, wanted) => {
    const { sizes, methods } = await check(count);
    expect(sizes).toEqual(wanted);
    expect(methods).toEqual(wanted.map((_, at) => (at === 0 ? 'POST' : 'PATCH')));
  });

  it('says how many annotations it left out', async () => {
    const { result, sizes } = await check(MAX_CHECK_ANNOTATIONS + 7);
    expect(result.left).toBe(7);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(MAX_CHECK_ANNOTATIONS);
  });

  it('keeps to the longest texts that GitHub takes', async () => {
    const { bodies } = await check(1, 'x'.repeat(100_000));
    const output = bodies[0]?.output;
    expect(output?.summary).toHaveLength(65_535);
    expect(output?.annotations[0]?.title).toHaveLength(255);
  });
});

interface CheckBody {
  readonly output: {
    readonly summary: string;
    readonly annotations: readonly { readonly title: string }[];
  };
}

async function check(count: number, text = 'text') {
  const server = await smallGitHub(({ method }) => ({
    status: method === 'POST' ? 201 : 200,
    body: { id: 9, html_url: 'https://github.com/acme/shop/runs/9' },
  }));
  open = server;
  const annotation = {
    path: 'a.json',
    line: 3,
    level: 'failure',
    title: text,
    message: text,
  } as const;
  const result = await createCheck(server.github, {
    repository: 'acme/shop',
    headSha: 'a'.repeat(40),
    name: 'Assay',
    conclusion: 'failure',
    title: 'failed',
    summary: text,
    annotations: Array.from({ length: count }, () => annotation),
  });
  const bodies = server.seen.map(({ json }) => json as CheckBody);
  return {
    result,
    bodies,
    sizes: bodies.map(({ output }) => output.annotations.length),
    methods: server.seen.map(({ method }) => method),
  };
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseIgnoreRules } from '../../../shared/git/ignore-rules.ts';
import { cpuMs } from '../../support/cpu-time.ts';
import { describeWith, runProgram, temporaryFolder } from '../../support/programs.ts';

/** Git needs about 10 ms for each pattern. */
const RUNS = Number(process.env['ASSAY_GIT_RUNS'] ?? 100);

const decide = (rules: string, path: string, isFolder = false) =>
  parseIgnoreRules(rules)?.decide(path, isFolder);

describe('the rules of an ignore file', () => {
  it.each<[string, string, string | undefined]>([
    ['*.log', 'a/b.log', 'ignored'],
    ['/*.log', 'a/b.log', undefined],
    ['a/*.log', 'a/b.log', 'ignored'],
    ['build/', 'build', undefined],
    ['a/**/b', 'a/x/y/b', 'ignored'],
    ['a/**', 'a', undefined],
    ['# note', '# note', undefined],
    ['\\#note', '#note', 'ignored'],
    ['*\n!keep', 'keep', 'kept'],
    ['name  ', 'name', 'ignored'],
    ['name\\ ', 'name ', 'ignored'],
    ['*.log\r\n', 'a.log', 'ignored'],
    ['/', 'a', undefined],
    ['[a', '[a', undefined],
    ['a\\', 'a', undefined],
  ])('decide as git does: rules %j, path %j, result %s', (rules, path, want) => {
    expect(decide(rules, path)).toBe(want);
  });

  it('match only folders if they end with a slash', () => {
    expect(decide('build/', 'a/build', true)).toBe('ignored');
  });

  it('are undefined if there are too many of them', () => {
    expect(parseIgnoreRules('a\n'.repeat(5_001))).toBeUndefined();
  });

  it('match malicious patterns in linear time', () => {
    const took = cpuMs(() => {
      decide('*a'.repeat(500), 'a'.repeat(4_000));
      decide(`${'**/a/'.repeat(500)}b`, 'a/'.repeat(2_000));
    });
    expect(took).toBeLessThan(2_000);
  });
});

describeWith(['git'], 'the paths that git ignores', () => {
  const name = fc.constantFrom('a', 'b', 'ab', 'a.b', 'A', '[a]', 'a b', '.a', 'é');
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
  const piece = fc.constantFrom(
    ...['a', 'b', 'ab', '*', '?', '[ab]', '[!a]', '[a-b]', '[[:upper:]]', '\\a', '.', 'é'],
    ...['a*', '*b', '[]a]', '[^a]*', 'a b', '[[:nothing:]]'],
  );
  // For stars next to other characters and for classes with a slash, git differs from its documentation.
  const segment = fc
    .oneof(
      {
        arbitrary: fc.array(piece, { minLength: 1, maxLength: 2 }).map((parts) => parts.join('')),
        weight: 5,
      },
      fc.constant('**'),
    )
    .filter((text) => text === '**' || !text.includes('**'));
  const pattern = fc
    .tuple(
      fc.constantFrom('', '!', '/'),
      fc.array(segment, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('', '/', ' '),
    )
    .map(([start, parts, end]) => start + parts.join('/') + end);

  it('are also ignored by Assay if they are names in one folder', async () => {
    const folder = temporaryFolder('ignore');
    await runProgram('git', ['init', '-q', folder]);
    const cases = fc.sample(
      fc.tuple(
        fc.array(pattern, { minLength: 1, maxLength: 4 }).map((patterns) => patterns.join('\n')),
        // Git itself applies the rules about parent folders. This test checks each path alone.
        fc
          .uniqueArray(path, { minLength: 3, maxLength: 8 })
          .map((paths) => paths.filter((each) => !each.includes('/'))),
      ),
      { numRuns: RUNS, ...(RUNS === 100 && { seed: 1 }) },
    );
    // Each case has its own folder, so that git runs only once.
    for (const [at, [rules]] of cases.entries()) {
      mkdirSync(join(folder, `case${at}`));
      writeFileSync(join(folder, `case${at}`, '.gitignore'), rules);
    }
    const asked = cases.flatMap(([rules, paths], at) => paths.map((each) => ({ at, rules, each })));
    const args = ['-C', folder, 'check-ignore', '--no-index', '-v', '-n', '--stdin', '-z'];
    const input = asked.map(({ at, each }) => `case${at}/${each}`).join('\0');
    const answers = (await runProgram('git', args, { input })).stdout.split('\0');
    for (const [index, { rules, each }] of asked.entries()) {
      const said = answers[index * 4 + 2] ?? '';
      const want = said === '' ? undefined : said.startsWith('!') ? 'kept' : 'ignored';
      expect([rules, each, decide(rules, each)]).toEqual([rules, each, want]);
    }
  });

  it('are also ignored by Assay if they are in nested folders', async () => {
    const folder = temporaryFolder('ignore');
    await runProgram('git', ['init', '-q', folder]);
    const paths = [
      'a/b/c.log',
      'a/b/keep.log',
      'a/x/b',
      'docs/a/b',
      'docs/deep/er/b',
      'a b/c',
      'src/lib.rs',
    ];
    for (const each of paths) {
      mkdirSync(join(folder, dirname(each)), { recursive: true });
      writeFileSync(join(folder, each), '');
    }
    const property = fc.asyncProperty(fc.array(pattern, { maxLength: 4 }), async (patterns) => {
      const rules = [...patterns, 'docs/**/b', '!keep.log', 'a/*/c.log'].join('\n');
      writeFileSync(join(folder, '.gitignore'), rules);
      const args = ['-C', folder, 'ls-files', '-o', '-z', '--exclude-standard'];
      const { stdout } = await runProgram('git', args);
      const listed = new Set(stdout.split('\0'));
      for (const each of paths) {
        const parts = each.split('/');
        const isIgnored = parts.some((_, index) => {
          const part = parts.slice(0, index + 1).join('/');
          return decide(rules, part, index < parts.length - 1) === 'ignored';
        });
        expect([rules, each, isIgnored]).toEqual([rules, each, !listed.has(each)]);
      }
    });
    await fc.assert(property, { numRuns: RUNS, ...(RUNS === 100 && { seed: 1 }) });
  });
});

import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect } from '@jest/globals';
import { isOutside } from '../../shared/versions/version-range.ts';
import { type Random, randomOf } from '../attacks/attack.ts';
import { findProgram, itWith, runProgram } from '../support/programs.ts';

/** Number of generated ranges for each tool, compared in one process. */
const CASES = 2_000;

/** Versions that differ in few numbers, so that many are close to the bounds of a range. */
function release(random: Random, numbers = 3): string {
  return Array.from({ length: numbers }, () => random.pick([0, 1, 1, 2, 3, 10])).join('.');
}

const OPERATORS = ['>=', '<=', '<', '>'];

/** Returns a range with some operators, and a version that it accepts or excludes. */
function casesOf(operators: readonly string[], more: readonly ((random: Random) => string)[]) {
  const random = randomOf(20_261_127);
  const simple = (): string => `${random.pick([...OPERATORS, ...operators])}${release(random)}`;
  const both = (): string => `>=${release(random)},<${release(random)}`;
  return Array.from({ length: CASES }, () => {
    const range = random.pick([simple, both, ...more])(random);
    return [range, release(random, 3)] as const;
  });
}

type Cases = ReturnType<typeof casesOf>;

function expectSame(ecosystem: string, cases: Cases, accepted: readonly boolean[]): void {
  const wrong = cases.filter(
    ([range, version], at) => isOutside(ecosystem, version, range) === accepted[at],
  );
  expect(accepted).toHaveLength(CASES);
  expect(new Set(accepted).size).toBe(2);
  expect(wrong).toEqual([]);
}

async function ask(program: string, args: readonly string[], cases: Cases) {
  const { code, stdout, stderr } = await runProgram(program, args, {
    input: JSON.stringify(cases),
  });
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as readonly boolean[];
}

const partial =
  (operator: string, end = '') =>
  (random: Random) =>
    `${operator}${release(random, random.pick([1, 2]))}${end}`;

itWith(['npm'], 'npm ranges accept the same versions as npm', () => {
  const npm = realpathSync(findProgram('npm') ?? '');
  const semver = createRequire(npm)(join(dirname(dirname(npm)), 'node_modules/semver')) as {
    satisfies(version: string, range: string): boolean;
  };
  const forms = [
    partial('^'),
    partial('~'),
    partial(''),
    partial('', '.x'),
    partial('<='),
    partial('>'),
  ];
  const hyphen = (random: Random) => `${release(random, 2)} - ${release(random, 2)}`;
  const either = (random: Random) => `^${release(random)} || ~${release(random)}`;
  const cases = casesOf(['^', '~', '=', ''], [...forms, hyphen, either]).map(
    ([range, version]) => [range.replace(',', ' '), version] as const,
  );
  expectSame(
    'npm',
    cases,
    cases.map(([range, version]) => semver.satisfies(version, range)),
  );
});

itWith(['ruby'], 'gem requirements accept the same versions as RubyGems', async () => {
  const program =
    'puts JSON.generate(JSON.parse(STDIN.read).map { |r, v| Gem::Requirement.new(r.split(",")).satisfied_by?(Gem::Version.new(v)) })';
  const cases = casesOf(['~> ', '= ', '!= ', ''], [partial('~> '), partial('')]);
  expectSame('RubyGems', cases, await ask('ruby', ['-rjson', '-e', program], cases));
});

itWith(
  ['php', 'composer'],
  'Composer constraints accept the same versions as Composer',
  async () => {
    const program =
      'require "/usr/share/php/Composer/Semver/autoload.php"; echo json_encode(array_map(fn($c) => Composer\\Semver\\Semver::satisfies($c[1], $c[0]), json_decode(stream_get_contents(STDIN))));';
    const forms = [partial('^'), partial('~'), partial(''), partial('', '.*')];
    const either = (random: Random) => `^${release(random)} || ~${release(random)}`;
    const hyphen = (random: Random) => `${release(random, 2)} - ${release(random, 2)}`;
    const cases = casesOf(['^', '~', '=', '!=', ''], [...forms, either, hyphen]);
    expectSame('Packagist', cases, await ask('php', ['-r', program], cases));
  },
);

itWith(['python3', 'pip3'], 'Python specifiers accept the same versions as pip', async () => {
  const program =
    'import json, sys\nfrom pip._vendor.packaging.specifiers import SpecifierSet\nprint(json.dumps([SpecifierSet(r).contains(v) for r, v in json.load(sys.stdin)]))';
  const compatible = (random: Random) => `~=${release(random, 2)}`;
  const cases = casesOf(['~=', '==', '!='], [compatible, partial('==', '.*'), partial('<')]);
  expectSame('PyPI', cases, await ask('python3', ['-c', program], cases));
});

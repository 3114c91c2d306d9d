import { describe, expect, it } from '@jest/globals';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { randomOf } from '../../attacks/attack.ts';
import { type FormatSample, formatSamples } from '../../support/format-samples.ts';

/** Contents that could replace a file or result from damage to it. */
type Damage = 'conflict' | 'cut' | 'empty' | 'prose' | 'random' | 'value';

const PROSE = [
  'this is no file of this format',
  'Lorem ipsum dolor sit amet, consectetur adipiscing elit.\nsed do eiusmod\n',
  '<!DOCTYPE html>\n<html><body>404: Not Found</body></html>\n',
  'version https://example.com/spec/v1\noid sha256:4d7a\nsize 12345\n',
  '\u0000\u0001\u0002\u0003',
  '}{][)(',
];

const BLANK = ['', ' \n\n\t\n'];

/** Values of other formats, and files with only comments. */
const VALUES = [
  ...['null', '[]', '{}', '""', '0', 'true', '---', 'a: b', 'a = 1', '<a/>'],
  ...['# nothing', '// nothing'],
];

/** Formats without an end marker, each with the reason. A file that is cut between two entries is still complete. */
const WITHOUT_END: ReadonlyMap<string, string> = new Map([
  ['actions: .github/workflows/ci.yml', 'steps that are missing are steps that do not run'],
  ['berry: yarn.lock', 'entries by name, and none after them'],
  ['buildout: buildout.cfg', 'written by hand'],
  ['catalog: gradle/libs.versions.toml', 'written by hand'],
  ['conan: conanfile.txt', 'written by hand'],
  ['conda: environment.yml', 'written by hand'],
  ['conda-lock: conda-lock.yml', 'packages by name, and nothing after them'],
  ['docker: Dockerfile', 'written by hand'],
  ['docker: compose.yaml', 'written by hand'],
  ['git: .gitmodules', 'a section for each submodule; git has the list in its index'],
  ['go: go.mod', 'requirements first; Go itself then asks for the rest'],
  ['go-work: app/go.mod', 'requirements last; Go itself then asks for the rest'],
  ['haskell: cabal.project.freeze', 'constraints by name; only index-state follows them'],
  ['haskell-manifests: stack.yaml', 'written by hand'],
  ['lua: kong-1.0-0.rockspec', 'name and version stand at the top'],
  ['pnpm-yaml: pnpm-lock.yaml', 'the sections after the packages are not in every version'],
  ['python-manifests: requirements.txt', 'written by hand'],
  ['requirements: requirements.txt', 'written by hand'],
  [
    'gradle-locked: gradle.lockfile',
    'its rows follow one another, and `empty=` is written only where it is needed',
  ],
  ['other-tools: .meteor/versions', 'its rows follow one another'],
  ['other-tools: shard.lock', 'shards by name, and nothing after them'],
  ['other-tools: shop.nimble', 'written by hand'],
  ['other-tools: shop.opam', 'written by hand'],
  ['paket: paket.lock', 'its rows follow one another'],
  ['pdm: pdm.lock', 'its tables follow one another'],
  ['pnpm: pnpm-lock.yaml', 'the sections after the packages are not in every version'],
  ['pnpm5: pnpm-lock.yaml', 'its entries follow one another'],
  ['pylock: pylock.toml', 'its tables follow one another'],
  ['shards: shard.yml', 'written by hand'],
  ['web-modules: config/importmap.rb', 'written by hand'],
]);

const samples = formatSamples().map((sample) => [sample.name, sample] as const);

/** Three tests use the prefixes of each sample. */
const unseen = new Map<FormatSample, readonly string[]>();

describe('a damaged file', () => {
  it.each(samples)('in the format %s is reported as a problem', (_name, sample) => {
    expect(unnoticed(sample)).toEqual([]);
  });

  it.each(samples)(
    'in the format %s is read up to the line where it was cut off',
    (_name, sample) => {
      expect(cutsUnseen(sample).filter((cut) => !isWholeSoFar(sample, cut))).toEqual([]);
    },
  );

  it('can go undetected only in a format for which this test has a sample', () => {
    const names = new Set(samples.map(([name]) => name));
    expect([...WITHOUT_END.keys()].filter((name) => !names.has(name))).toEqual([]);
  });

  it.each([...WITHOUT_END.keys()])(
    'in the format %s is not detected if only the end is missing',
    (name) => {
      const sample = samples.find(([other]) => other === name)?.[1];
      expect(sample === undefined ? [] : cutsUnseen(sample)).not.toEqual([]);
    },
  );
});

function unnoticed(sample: FormatSample): readonly Damage[] {
  const passes = (text: string) => problemsOf(sample, text).length === 0;
  const damages: [Damage, boolean][] = [
    ['conflict', conflictsIn(sample).some(passes)],
    ['cut', !WITHOUT_END.has(sample.name) && cutsUnseen(sample).length > 0],
    ['empty', sample.role === 'lockfile' && BLANK.some(passes)],
    ['prose', PROSE.some(passes)],
    ['random', randomTexts(sample).some(passes)],
    ['value', sample.role === 'lockfile' && VALUES.some(passes)],
  ];
  return damages.filter(([, isUnnoticed]) => isUnnoticed).map(([damage]) => damage);
}

function problemsOf(sample: FormatSample, text: string): Inventory['problems'] {
  return sample.inventory(text).problems.filter(({ path }) => path === sample.path);
}

function randomTexts(sample: FormatSample): readonly string[] {
  const random = randomOf(sample.name.length);
  const words = () =>
    Array.from({ length: 1 + random.below(6) }, () => random.word(1 + random.below(9))).join(' ');
  return Array.from({ length: 20 }, () =>
    Array.from({ length: 1 + random.below(5) }, words).join('\n'),
  );
}

/** Surrounds some lines of the file with git conflict markers. */
function conflictsIn(sample: FormatSample): readonly string[] {
  const random = randomOf(sample.name.length);
  const rows = sample.text.split('\n');
  return Array.from({ length: 10 }, () => {
    const start = random.below(rows.length);
    const end = start + random.below(rows.length - start) + 1;
    const conflict = ['<<<<<<< HEAD', ...rows.slice(start, end), '=======', '>>>>>>> topic'];
    return [...rows.slice(0, start), ...conflict, ...rows.slice(end)].join('\n');
  });
}

/** Returns the prefixes of the file for which packages are missing and no problem is reported. */
function cutsUnseen(sample: FormatSample): readonly string[] {
  const cuts = unseen.get(sample) ?? findCutsUnseen(sample);
  unseen.set(sample, cuts);
  return cuts;
}

function findCutsUnseen(sample: FormatSample): readonly string[] {
  const random = randomOf(sample.name.length);
  const whole = namesOf(sample.inventory()).join();
  const cuts = Array.from({ length: 30 }, () =>
    sample.text.slice(0, 1 + random.below(sample.text.length - 1)),
  );
  return cuts.filter((cut) => {
    const inventory = sample.inventory(cut);
    return inventory.problems.length === 0 && namesOf(inventory).join() !== whole;
  });
}

/** Returns true if all packages in the complete lines are present, except for the package in the last line. */
function isWholeSoFar(sample: FormatSample, cut: string): boolean {
  const before = sample.inventory(cut.slice(0, cut.lastIndexOf('\n') + 1));
  // A prefix with a reported problem counts as complete up to its last line.
  if (before.problems.length > 0) return true;
  const complete = namesOf(before);
  const found = namesOf(sample.inventory(cut));
  const [lost, added] = [without(complete, found), without(found, complete)];
  return lost.length <= 1 && added.length <= 1 && found.length >= complete.length;
}

function without(names: readonly string[], others: readonly string[]): readonly string[] {
  return names.filter((name) => !others.includes(name));
}

function namesOf({ packages }: Inventory): readonly string[] {
  return packages.map(({ name, version }) => `${name}@${version}`);
}

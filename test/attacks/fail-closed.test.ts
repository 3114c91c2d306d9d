import { describe, expect, it } from '@jest/globals';
import { ecosystems } from '../../shared/ecosystems/registry.generated.ts';
import { comparedPackages } from '../../shared/inventory/compared-packages.ts';
import { takeInventory } from '../../shared/inventory/take-inventory.ts';
import { uncheckedParts } from '../../shared/inventory/unsupported-packages.ts';
import type { Outcome } from '../../shared/model/decision.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import type { ScanPolicy } from '../../shared/model/policy.ts';
import { decideScan } from '../../shared/policy/decide-scan.ts';
import { type Seed, type SeedSource, seedSources } from '../fuzz/seeds.ts';
import { aFinding } from '../shared/policy/builders.ts';

const POLICY: ScanPolicy = {
  failOn: 'high',
  onlyFixed: false,
  unscored: 'block',
  partial: 'error',
  unlocked: 'error',
  scope: 'auto',
  scopes: ['runtime', 'development'],
  reachability: 'ignore',
  ignore: [],
};

/** Returns the damaged content of a file. If the result is undefined, the file is deleted. */
const DAMAGES: readonly (readonly [string, (bytes: Buffer) => Buffer | undefined])[] = [
  ['is deleted', () => undefined],
  ['is emptied', () => Buffer.alloc(0)],
  ['is cut in half', (bytes) => bytes.subarray(0, bytes.length / 2)],
  ['loses its end', (bytes) => bytes.subarray(0, Math.floor(bytes.length * 0.9))],
  ['loses its beginning', (bytes) => bytes.subarray(bytes.length / 2)],
  ['is overwritten', (bytes) => Buffer.alloc(bytes.length, 'x')],
  ['has other bytes in its middle', overwritten],
  ['has a conflict', conflicted],
];

function overwritten(bytes: Buffer): Buffer {
  const damaged = Buffer.from(bytes);
  damaged.fill(0xff, Math.floor(bytes.length / 3), Math.floor((bytes.length * 2) / 3));
  return damaged;
}

function conflicted(bytes: Buffer): Buffer {
  const middle = bytes.indexOf('\n', bytes.length / 2) + 1;
  const [start, end] = [bytes.subarray(0, middle), bytes.subarray(middle)];
  return Buffer.concat([start, Buffer.from('<<<<<<< HEAD\n=======\n>>>>>>> x\n'), end]);
}

/** Damage that is accepted because the result looks like a repository without the packages. */
const HARMLESS: readonly (readonly [RegExp, reason: string])[] = [
  [/^(?:app|opt|usr)\/.* is deleted$/, 'the package was removed from the image'],
  [/workflows\/.* is (?:deleted|emptied)$/, 'a workflow is what names its actions'],
  [/^go\.mod is deleted$/, 'go.sum alone builds nothing'],
  [/^go\.mod is emptied$/, 'an empty go.mod keeps its folder out of the module above'],
  [/^build\.(?:gradle|sbt) /, 'a program that names no dependencies may have none'],
  [/^(?:deno|stack\.yaml)\.lock is deleted$/, 'no manifest names what it locked'],
  [/^cabal\.project\.freeze is deleted$/, 'no manifest names what it locked'],
  [
    /^(?:Directory\.Packages\.props|packages\.config) is deleted$/,
    'the project names nothing of it',
  ],
  [/(?:dotnet-tools|^global)\.json is deleted$/, 'the file itself is what names its tools'],
  [
    /^(?:extra|reqs)\.txt (?:is|loses|has) /,
    'content alone tells a file of requirements that is called otherwise',
  ],
  [
    /^(?:importmap\.json|jspm\.config\.js) is deleted$/,
    'the file itself is what names its modules',
  ],
  [
    /^config\/importmap\.rb is (?:deleted|emptied)$/,
    'an import map without pins loads no packages',
  ],
  [/^config\.js (?:is|loses) /, 'content alone tells the configuration of jspm from other scripts'],
  [/^dev\.txt is emptied$/, 'pip installs nothing from an empty file of requirements'],
  [/status\.d\/a (?:is cut|has other)/, 'a value that is changed is another value'],
  [/^gradle\.lockfile loses its beginning$/, 'a name that is cut is another name'],
  [/egg-info loses its end$/, 'a version that is cut is another version'],
];

const inventoryOf = ({ kind, name }: SeedSource, files: readonly Seed[]): Inventory =>
  takeInventory({ description: { kind, name }, layers: [], problems: [], files }, ecosystems);

/** Scans a repository and returns the decision if each of these purls has a critical finding. */
function outcomeOf(inventory: Inventory, purls: ReadonlySet<string>): Outcome {
  const { compared, skipped } = comparedPackages([inventory], new Set());
  const findings = inventory.packages
    .filter(({ purl }) => purls.has(purl))
    .map((item) => aFinding({ severity: 'critical', package: item }));
  const facts = {
    subject: inventory.source.name,
    findings,
    refused: [],
    now: new Date('2026-11-25T12:00:00Z'),
    compared,
    skipped,
    files: inventory.files.length,
    inventoryProblems: inventory.problems,
    advisoryProblems: uncheckedParts([inventory]),
  };
  return decideScan(facts, POLICY).outcome;
}

describe.each(seedSources().map((source) => [`${source.kind} ${source.name}`, source] as const))(
  'a failing scan of %s',
  (_, source) => {
    it('never passes if a file is damaged', () => {
      const whole = inventoryOf(source, source.files);
      const passed = source.files.flatMap((file) => {
        const own = whole.packages.filter(({ locations }) =>
          locations.some(({ path }) => path === file.path),
        );
        const purls = new Set(own.map(({ purl }) => purl));
        if (outcomeOf(whole, purls) !== 'fail') return [];
        const others = source.files.filter((each) => each !== file);
        return DAMAGES.filter(([, damage]) => {
          const bytes = damage(file.bytes);
          const files = bytes === undefined ? others : [...others, { ...file, bytes }];
          return outcomeOf(inventoryOf(source, files), purls) === 'pass';
        }).map(([what]) => `${file.path} ${what}`);
      });
      expect(passed.filter((each) => !HARMLESS.some(([harmless]) => harmless.test(each)))).toEqual(
        [],
      );
    });
  },
);

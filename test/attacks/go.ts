import type { Attack, Random } from './attack.ts';
import { type Files, hidePackage } from './hide-package.ts';

const TEXT = { ecosystem: 'Go', name: 'golang.org/x/text', version: 'v0.3.1' } as const;

const module = (lines: string) => `module example.com/app\n\ngo 1.22\n\n${lines}\n`;

/** A module of the repository, so that the scan always has a package to compare. */
const OTHER: Files = { 'tool/go.mod': module('require golang.org/x/mod v0.20.0') };

function variantOf(files: Files) {
  return {
    what: JSON.stringify(files),
    run: () => hidePackage({ ...OTHER, ...files }, TEXT),
  };
}

/** Writes one letter of the name as an escape sequence that Go decodes in a string. */
function escaped(random: Random, name: string): string {
  const at = random.below(name.length);
  const code = name.charCodeAt(at);
  const forms = [
    `\\x${code.toString(16)}`,
    `\\u${code.toString(16).padStart(4, '0')}`,
    `\\${code.toString(8).padStart(3, '0')}`,
  ];
  return `${name.slice(0, at)}${random.pick(forms)}${name.slice(at + 1)}`;
}

/** Attacks through `go.mod`, `go.sum`, `go.work` and `vendor/modules.txt`. */
export const ATTACKS: readonly Attack[] = [
  {
    name: 'a build uses a module file with a different name through -modfile',
    rows: [],
    variant: (random) =>
      variantOf({
        [`${random.pick(['go.tool', 'tools', random.word()])}.mod`]: module(
          `require ${TEXT.name} ${TEXT.version}`,
        ),
      }),
  },
  {
    name: 'go.mod names a module with an escape sequence in a string',
    rows: ['1.21'],
    variant: (random) =>
      variantOf({ 'go.mod': module(`require "${escaped(random, TEXT.name)}" ${TEXT.version}`) }),
  },
  {
    name: 'a Go workspace hides the dependencies of a module that is built alone',
    rows: ['2.5'],
    variant(random) {
      const folder = random.word();
      const work = random.pick([
        `use ./app\nuse ./${folder}`,
        `use ./app\nreplace ${TEXT.name} => ${TEXT.name} v0.3.8`,
        `use ./app\nreplace ${TEXT.name} ${TEXT.version} => ./${folder}`,
      ]);
      return variantOf({
        'go.work': `go 1.22\n\n${work}\n`,
        'app/go.mod': module(`require ${TEXT.name} ${TEXT.version}`),
        [`${folder}/go.mod`]: `module ${TEXT.name}\n`,
      });
    },
  },
  {
    name: 'a version is both required and excluded, so that a different version is built',
    rows: ['2.5'],
    variant(random) {
      const lines = [
        `require ${TEXT.name} ${TEXT.version}`,
        random.pick([
          `exclude ${TEXT.name} ${TEXT.version}`,
          `exclude (\n\t${TEXT.name} ${TEXT.version}\n)`,
        ]),
      ];
      if (random.below(2) === 1) lines.reverse();
      return variantOf({ 'go.mod': module(lines.join('\n')) });
    },
  },
  {
    name: 'a module is replaced by a missing folder, or replaced twice',
    rows: ['2.5'],
    variant(random) {
      const own = random.word();
      const replacement = random.pick([
        `replace ${TEXT.name} => ../${own}`,
        `replace ${TEXT.name} => ./${own}`,
        `replace ${TEXT.name} => ${TEXT.name} ${TEXT.version}\nreplace ${TEXT.name} => ${TEXT.name} v0.3.8`,
      ]);
      return variantOf({ 'go.mod': module(`require ${TEXT.name} v0.3.0\n${replacement}`) });
    },
  },
  {
    name: 'a go.mod without a module takes precedence over go.sum or vendor/modules.txt',
    rows: ['1.11'],
    variant(random) {
      const empty = random.pick(['', '// why\n', '\n\n']);
      const files = random.pick<Files>([
        { 'go.sum': `${TEXT.name} ${TEXT.version} h1:x=\n` },
        { 'vendor/modules.txt': `# ${TEXT.name} ${TEXT.version}\n${TEXT.name}\n` },
      ]);
      return variantOf({ 'go.mod': empty, ...files });
    },
  },
  {
    name: 'a module path has a letter case that its host ignores',
    rows: [],
    variant(random) {
      const name = 'github.com/sirupsen/logrus';
      const path = random.pick(['github.com/Sirupsen/logrus', 'github.com/sirupsen/Logrus']);
      const what = module(`require ${path} v1.0.0`);
      const hidden = { ecosystem: 'Go', name, version: 'v1.0.0' };
      return { what, run: () => hidePackage({ 'go.mod': what }, hidden) };
    },
  },
  {
    name: 'a byte order mark of a different encoding hides the first line',
    rows: ['2.13'],
    variant(random) {
      const text = `# ${TEXT.name} ${TEXT.version}\n${TEXT.name}\n`;
      const mark = random.pick(['\ufeff', '\ufeff\ufeff']);
      return variantOf({ 'vendor/modules.txt': mark + text });
    },
  },
];

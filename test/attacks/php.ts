import type { Attack } from './attack.ts';
import { hideInImage, hidePackage } from './hide-package.ts';

/** Contents from which Composer installs the hidden package. */
const HIDDEN = { ecosystem: 'Packagist', name: 'guzzlehttp/psr7', version: '1.8.3' };

const ENTRY = { name: HIDDEN.name, version: HIDDEN.version };

const SOURCE = { type: 'git', url: 'https://github.com/guzzle/psr7.git', reference: '1f5d' };

export const ATTACKS: readonly Attack[] = [
  {
    name: 'an entry of composer.lock claims to be project code with a path that Composer does not use',
    rows: ['2.2'],
    variant(random) {
      const folder = random.pick(['local', './local', random.word(), '..', '/srv/local']);
      const dist = { type: 'path', url: folder, reference: random.word() };
      const own = { 'local/composer.json': `{"name":"${random.pick(['a/b', HIDDEN.name])}"}` };
      const variants = [
        // With "preferred-install": "source", Composer clones the repository.
        { entry: { ...ENTRY, dist, source: SOURCE }, files: own },
        { entry: { ...ENTRY, dist }, files: {} },
        { entry: { ...ENTRY, dist: { ...dist, url: 'local' } }, files: { 'local/a.php': '' } },
      ];
      const { entry, files } = random.pick(variants);
      const section = random.pick(['packages', 'packages-dev']);
      const lockfile = {
        'content-hash': 'x',
        packages: [],
        'packages-dev': [],
        [section]: [entry],
      };
      const manifest = { config: { 'preferred-install': 'source' } };
      return {
        what: JSON.stringify({ lockfile, files }),
        run: () =>
          hidePackage(
            {
              'composer.lock': JSON.stringify(lockfile),
              'composer.json': JSON.stringify(manifest),
              ...files,
            },
            HIDDEN,
          ),
      };
    },
  },
  {
    name: 'a setting makes Composer use a lockfile with a different name',
    rows: ['2.7'],
    variant(random) {
      const name = random.word();
      const lockfile = JSON.stringify({ 'content-hash': 'x', packages: [ENTRY] });
      return {
        what: `${name}.lock`,
        run: () =>
          hidePackage(
            {
              [`${name}.json`]: `{"require":{"${HIDDEN.name}":"^1.8"}}`,
              [`${name}.lock`]: lockfile,
              'composer.json': '{}',
              'composer.lock': '{"content-hash":"x","packages":[],"packages-dev":[]}',
            },
            HIDDEN,
          ),
      };
    },
  },
  {
    name: 'an entry of composer.lock downloads a different version than it states',
    rows: [],
    variant(random) {
      const [bad, clean] = ['a', 'b'].map((letter) => letter.repeat(40));
      const repository = 'https://api.github.com/repos/guzzle/psr7/zipball';
      const source = { ...SOURCE, reference: clean };
      const entry = {
        ...ENTRY,
        version: '2.9.9',
        ...random.pick([
          { source, dist: { type: 'zip', url: `${repository}/${bad}`, reference: clean } },
          { source, dist: { type: 'zip', url: `${repository}/${bad}`, reference: bad } },
          { dist: { type: 'zip', url: `${repository}/${bad}`, reference: clean } },
          {
            source,
            dist: { type: 'zip', url: `https://api.github.com/repos/x/psr7/zipball/${clean}` },
          },
          { dist: { type: 'zip', url: 'https://github.com/guzzle/psr7/archive/1.8.3.zip' } },
          { dist: { type: 'tar', url: `https://example.com/${random.word()}/psr7-1.8.3.tar.gz` } },
        ]),
      };
      const lock = { 'content-hash': 'x', packages: [entry], 'packages-dev': [] };
      const files = { 'composer.lock': JSON.stringify(lock) };
      return { what: JSON.stringify(entry), run: () => hidePackage(files, HIDDEN) };
    },
  },
  {
    name: 'an invalid composer.lock, or one with an entry of an unknown form, passes',
    rows: ['1.11'],
    variant(random) {
      const text = random.pick([
        'this is no lock file\n',
        '{}',
        '[]',
        '{"packages":"x"}',
        `{"packages":["${random.word()}"]}`,
        `{"packages":[{"name":"${HIDDEN.name}"}]}`,
        '<<<<<<< HEAD\n{"packages":[]}\n=======\n{}\n>>>>>>> main\n',
      ]);
      return { what: text, run: () => hidePackage({ 'composer.lock': text }, HIDDEN) };
    },
  },
  {
    name: 'an image has only the list of packages that PHP reads at run time',
    rows: [],
    variant(random) {
      const [open, close] = random.pick([
        ['array(', ')'],
        ['[', ']'],
      ] as const);
      const entry = `'${HIDDEN.name}' => ${open}\n'pretty_version' => '${HIDDEN.version}',\n${close},\n`;
      const content = random.pick([
        `<?php return ${open}\n'versions' => ${open}\n${entry}${close},\n${close};\n`,
        `<?php return ${open}'versions' => ${open}${entry.replaceAll('\n', '')}${close}${close};`,
        '<?php return Versions::all();',
      ]);
      const path = `srv/${random.word()}/vendor/composer/installed.php`;
      return { what: content, run: () => hideInImage([[{ path, content }]], HIDDEN) };
    },
  },
];

import type { TarFile } from '../support/tar.ts';
import type { Attack, Random } from './attack.ts';
import { type HiddenPackage, hideInImage } from './hide-package.ts';

const LODASH = { ecosystem: 'npm', name: 'lodash', version: '4.17.20' };
const DJANGO = { ecosystem: 'PyPI', name: 'django', version: '1.11.0' };
const RACK = { ecosystem: 'RubyGems', name: 'rack', version: '2.0.1' };
const GUZZLE = { ecosystem: 'Packagist', name: 'guzzlehttp/psr7', version: '1.4.0' };

const MANIFEST = JSON.stringify({ name: 'lodash', version: '4.17.20' });

const METADATA = 'Metadata-Version: 2.1\nName: Django\nVersion: 1.11.0\n\n';

const GEMSPEC =
  'Gem::Specification.new do |s|\n  s.name = "rack".freeze\n  s.version = "2.0.1"\nend\n';

const INSTALLED = JSON.stringify({ packages: [{ name: 'guzzlehttp/psr7', version: '1.4.0' }] });

/** A link in an install folder, and the file behind it. */
interface Link {
  readonly path: string;
  /** The path of the file behind the link. */
  readonly file: string;
  readonly content: string;
  readonly hidden: HiddenPackage;
}

function linkOf(random: Random, project: string): Link {
  const npm = { file: 'package.json', content: MANIFEST, hidden: LODASH };
  const python = { content: METADATA, hidden: DJANGO };
  const gem = { content: GEMSPEC, hidden: RACK };
  const php = { content: INSTALLED, hidden: GUZZLE };
  const modules = `${project}/node_modules`;
  return random.pick<Link>([
    { ...npm, path: `${modules}/lodash` },
    { ...npm, path: 'usr/local/lib/node_modules/lodash' },
    { ...npm, path: `${modules}/${random.word()}/node_modules/lodash` },
    { ...npm, path: `${modules}/.pnpm/lodash@4.17.20/node_modules/lodash` },
    { ...npm, path: `${modules}/lodash/package.json`, file: '' },
    { ...npm, path: modules, file: 'lodash/package.json' },
    { ...npm, path: `${modules}/@s`, file: 'lodash/package.json' },
    { ...python, path: 'site-packages/Django-1.11.0.dist-info', file: 'METADATA' },
    { ...python, path: `${project}/Django.egg-info`, file: 'PKG-INFO' },
    { ...gem, path: 'usr/local/bundle/specifications', file: 'rack-2.0.1.gemspec' },
    { ...gem, path: 'usr/local/bundle/specifications/rack-2.0.1.gemspec', file: '' },
    { ...php, path: `${project}/vendor/composer`, file: 'installed.json' },
    { ...php, path: `${project}/vendor/composer/installed.json`, file: '' },
  ]);
}

type Layers = readonly (readonly TarFile[])[];

/** Writes the link in one or two steps, relative or absolute, in one or two layers. */
function layersOf(random: Random, { path, file, content }: Link): Layers {
  const place = `${random.pick(['opt', 'src', 'data/x'])}/${random.word()}`;
  const up = '../'.repeat(path.split('/').length - 1);
  const start = random.pick(['/', up, `/./${random.word()}/../`]);
  const middle = `tmp/${random.word()}`;
  const links: readonly TarFile[] =
    random.below(2) === 1
      ? [
          { path, type: 'symlink', target: `${start}${middle}` },
          { path: middle, type: 'symlink', target: `/${place}` },
        ]
      : [{ path, type: 'symlink', target: `${start}${place}` }];
  const real: TarFile = { path: file === '' ? place : `${place}/${file}`, content };
  return random.pick([[[...links, real]], [[real], links], [links, [real]]]);
}

/** The second layer changes a package through a link in the first layer. Podman does not follow this link. */
function changedThroughLink(random: Random): Layers {
  const folder = `srv/${random.word()}`;
  const link = random.word();
  const manifest = 'node_modules/lodash/package.json';
  const base: readonly TarFile[] = [
    { path: `${folder}/${manifest}`, content: MANIFEST },
    { path: link, type: 'symlink', target: random.pick([folder, `/${folder}`]) },
  ];
  const change = random.pick<TarFile>([
    { path: `${link}/${manifest}`, content: MANIFEST.replace('4.17.20', '9.9.9') },
    { path: `${link}/node_modules/lodash/.wh.package.json`, content: '' },
    { path: `${link}/node_modules/.wh.lodash`, content: '' },
    { path: `${link}/.wh..wh..opq`, content: '' },
    { path: `${link}/node_modules/lodash`, content: 'x' },
  ]);
  return [base, [change]];
}

/** A layer writes a vulnerable package through a link in a lower layer. Its target is then replaced or removed. */
function keptByOverlay(random: Random): Layers {
  const link = `${random.pick(['', 'opt/', 'app/'])}${random.word()}`;
  const folder = `srv/${random.word()}`;
  const rest = random.pick(['node_modules/lodash', 'lib/node_modules/lodash']);
  const up = '../'.repeat(link.split('/').length - 1);
  const target = `${random.pick(['/', up])}${folder}`;
  const base: readonly TarFile[] = [
    { path: link, type: 'symlink', target },
    { path: `${folder}/x`, content: 'x' },
  ];
  const write = random.pick<readonly TarFile[]>([
    [{ path: `${link}/${rest}/package.json`, content: MANIFEST }],
    [
      { path: `${link}/y`, content: MANIFEST },
      { path: `${link}/${rest}/package.json`, type: 'hardlink', target: `${link}/y` },
    ],
    [
      { path: 'srv/manifest', content: MANIFEST },
      { path: `${link}/${rest}/package.json`, type: 'symlink', target: '/srv/manifest' },
    ],
  ]);
  const hide = random.pick<TarFile>([
    { path: `${folder}/${rest}/package.json`, content: MANIFEST.replace('4.17.20', '9.9.9') },
    { path: `${folder}/${rest}/.wh.package.json` },
    { path: `${folder}/.wh.${rest.split('/')[0]}` },
    { path: `srv/.wh.${folder.slice(4)}` },
    { path: `${folder}/.wh..wh..opq` },
    { path: `${folder}/${rest}`, content: 'x' },
    { path: `${folder}/${rest}/package.json`, type: 'directory' },
    { path: `${folder}/${rest}/package.json`, type: 'symlink', target: 'x' },
  ]);
  const isWhiteout = hide.path.includes('.wh.');
  // In the layer of the file itself, a whiteout removes only files in lower layers.
  if (!isWhiteout && random.below(2) === 0) return [base, [...write, hide]];
  return [base, write, [hide]];
}

export const ATTACKS: readonly Attack[] = [
  {
    name: 'a later layer hides a package that engines without links in lower layers still show',
    rows: [],
    variant(random) {
      const layers = keptByOverlay(random);
      return { what: JSON.stringify(layers), run: () => hideInImage(layers, LODASH) };
    },
  },
  {
    name: 'a layer changes a package through a link of another layer that not all engines follow',
    rows: [],
    variant(random) {
      const layers = changedThroughLink(random);
      return { what: JSON.stringify(layers), run: () => hideInImage(layers, LODASH) };
    },
  },
  {
    name: 'an installed package is behind a symbolic link of the image',
    rows: [],
    variant(random) {
      const link = linkOf(random, `srv/${random.word()}`);
      const layers = layersOf(random, link);
      return { what: JSON.stringify(layers), run: () => hideInImage(layers, link.hidden) };
    },
  },
  {
    name: 'a link in an install folder leads to itself',
    rows: [],
    variant(random) {
      const { path, hidden } = linkOf(random, 'app');
      const name = path.slice(path.lastIndexOf('/') + 1);
      const target = random.pick([name, `/${path}`, `./${name}/x`, `/${path}/..//${name}`]);
      const link: TarFile = { path, type: 'symlink', target };
      return { what: `${path} -> ${target}`, run: () => hideInImage([[link]], hidden) };
    },
  },
  {
    name: 'a file of an installed package is a link to a file outside the image',
    rows: [],
    variant(random) {
      const { path, file, hidden } = linkOf(random, 'app');
      const place = file === '' ? path : `${path}/${file}`;
      const link: TarFile = { path: place, type: 'symlink', target: `/mnt/${random.word()}` };
      return { what: `${place} -> ${link.target}`, run: () => hideInImage([[link]], hidden) };
    },
  },
];

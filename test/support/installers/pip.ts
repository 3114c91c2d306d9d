import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Inventory } from '../../../shared/model/inventory.ts';
import type { Random } from '../../attacks/attack.ts';
import { inventoryOfFiles } from '../inventory.ts';
import { findProgram, runProgram, temporaryFolder } from '../programs.ts';

/** The requirements that pip parses, or its error. */
export type PipAnswer =
  | { readonly error: string }
  | { readonly requirements: readonly PipRequirement[] };

interface PipRequirement {
  readonly name: string | null;
  /** Versions in the clauses. If there are several, they must agree, or nothing is installed. */
  readonly versions: readonly string[];
  readonly link: string | null;
}

/** Variables that all jobs of GitHub Actions have. */
const ENVIRONMENT = { GITHUB_RUN_ATTEMPT: '1', GITHUB_JOB: 'urllib3' };

/** Files next to the requirements. Assay ignores files without the name of a text file. */
const BESIDE: Readonly<Record<string, string>> = {
  'deps.txt': 'django==2.0\n',
  'deps.list': 'django==2.1\n',
  'my deps.txt': 'django==2.2\n',
  'c.txt': 'urllib3==1.26.1\nflask==1.0\n',
  'nested.txt': '-r deps.txt\nflask==1.0\n',
  'setup.py': 'from setuptools import setup\nsetup(install_requires=["django==2.3"])\n',
};

/** Returns the Python installations of this machine that have pip, each with another version of pip. */
export async function pythonsWithPip(): Promise<readonly string[]> {
  const found = new Map<string, string>();
  for (const python of ['/usr/bin/python3', 'python3']) {
    if (findProgram(python) === undefined && !python.startsWith('/')) continue;
    const { code, stdout } = await runProgram(python, ['-c', 'import pip; print(pip.__version__)']);
    if (code === 0 && !found.has(stdout)) found.set(stdout, python);
  }
  return [...found.values()];
}

/** Returns the requirements that pip reads in each file. */
export async function readByPip(
  python: string,
  files: readonly Buffer[],
): Promise<readonly PipAnswer[]> {
  const folder = temporaryFolder('pip');
  for (const [path, text] of Object.entries(BESIDE)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const input = JSON.stringify(files.map((bytes) => bytes.toString('base64')));
  const env = { ...ENVIRONMENT, PYTHONUTF8: '1' };
  const result = await runProgram(python, ['-c', PROGRAM], { cwd: folder, input, env });
  if (result.code !== 0) throw new Error(`pip's parser did not run: ${result.stderr}`);
  return JSON.parse(result.stdout) as readonly PipAnswer[];
}

/** Runs the parser of `pip install -r` without downloading or building anything. */
const PROGRAM = `
import base64, json, os, sys
from pip._internal.network.session import PipSession
from pip._internal.req.constructors import install_req_from_parsed_requirement
from pip._internal.req.req_file import parse_requirements

def versions(req):
    if req.req is None:
        return []
    return [s.version for s in req.req.specifier
            if s.operator in ('==', '===') and '*' not in s.version]

def read(data):
    with open('requirements.txt', 'wb') as file:
        file.write(data)
    try:
        found = []
        session = PipSession()
        for parsed in parse_requirements('requirements.txt', session):
            if parsed.constraint:
                continue
            req = install_req_from_parsed_requirement(parsed)
            found.append({
                'name': req.name,
                'versions': versions(req),
                'link': req.link.url if req.link else None,
            })
        return {'requirements': found}
    except BaseException as error:
        return {'error': type(error).__name__ + ': ' + str(error)}

print(json.dumps([read(base64.b64decode(one)) for one in json.load(sys.stdin)]))
`;

/** Reads the same files with Assay. */
export function readByAssay(bytes: Buffer): Inventory {
  return inventoryOfFiles({ ...BESIDE, 'requirements.txt': bytes });
}

/** Returns the requirements that pip would install and that Assay neither lists nor reports as unread. */
export function unnoticed(answer: PipAnswer, inventory: Inventory): readonly PipRequirement[] {
  if ('error' in answer || inventory.problems.length > 0) return [];
  const listed = new Set(
    inventory.packages.map(({ name, version }) => `${plainName(name)}@${plainVersion(version)}`),
  );
  const names = new Set(inventory.packages.map(({ name }) => plainName(name)));
  return answer.requirements.filter(({ name, versions, link }) => {
    const isCommit = link !== null && /^[a-z]+\+/i.test(link);
    const archive = isCommit ? undefined : archiveIn(link);
    const other = isCommit ? '' : archive?.version;
    const stated = versions.length > 0 || other === undefined ? versions : [other];
    const known = plainName(name ?? archive?.name ?? '?');
    if (stated.length === 0) return !names.has(known);
    return !stated.some((version) => listed.has(`${known}@${plainVersion(version)}`));
  });
}

/** Returns the name and the version in the last part of a URL, as a person would read it. */
function archiveIn(
  link: string | null,
): { readonly name: string; readonly version: string } | undefined {
  const file =
    decodeURIComponent(link?.split(/[?#]/, 1)[0] ?? '')
      .split('/')
      .at(-1) ?? '';
  const [, name, version] = /^(.+?)-(\d[^-]*?)(?:-.*\.whl|\.tar\.gz|\.zip)$/.exec(file) ?? [];
  return name === undefined || version === undefined ? undefined : { name, version };
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

function plainVersion(version: string): string {
  return version.replace(/^v|#.*$/g, '').toLowerCase();
}

const HOST = 'https://files.pythonhosted.org/packages/x';

/** Generates a requirements file with valid lines and similar invalid lines. */
export function makeRequirements(random: Random): Buffer {
  const lines = Array.from({ length: 1 + random.below(4) }, () => makeLine(random));
  const head = random.below(8) === 0 ? `${random.pick(HEADS)}\n` : '';
  const text = head + lines.join(random.pick(ENDS)) + random.pick(['', '\n']);
  const coding = random.below(20);
  if (coding === 0) return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (coding === 1) return Buffer.from(`\ufeff${text}`);
  return coding === 2 ? Buffer.from(text, 'latin1') : Buffer.from(text);
}

const HEADS = [
  '# -*- coding: utf-7 -*-',
  '# coding: unicode_escape',
  '# vim: set fileencoding=latin-1 :',
  '# coding=utf-8',
  '# coding: cp037',
  '#\n# coding: utf_16',
];

const ENDS = [
  '\n',
  '\n',
  '\n',
  '\n',
  '\r\n',
  '\r',
  '\f',
  '\u2028',
  '\x85',
  '\x1c',
  ' \\\n',
  '\\\n',
];

function makeLine(random: Random): string {
  const line = random.pick(MAKERS)(random);
  const tail = random.below(6) === 0 ? random.pick(TAILS) : '';
  const lead =
    random.below(10) === 0 ? random.pick([' ', '\t', '\xa0', '\x1f', '\ufeff', '\\']) : '';
  return random.below(25) === 0 ? mutated(lead + line + tail, random) : lead + line + tail;
}

const TAILS = [
  ' # note',
  '#note',
  '\t# note',
  ' ; python_version > "3"',
  ';python_version>"3"',
  ` --hash=sha256:${'a'.repeat(64)}`,
  `\t--hash=sha256:${'a'.repeat(64)}`,
  ' -r deps.txt',
  ' --config-settings x=y',
  ' +AGE-',
  ' \\x61',
];

const NAMES = [
  'urllib3',
  'Urllib3',
  'url-lib.3',
  'flask',
  'urllib3[socks]',
  'urllib3 [a, b]',
  '${GITHUB_JOB}',
];
const VERSIONS = [
  '1.26.0',
  '1.26.*',
  'v1.26.0',
  '1!1.0',
  '1.26.0+local',
  '${GITHUB_RUN_ATTEMPT}.26.0',
  '1.0-post1',
];
const OPERATORS = ['==', '===', ' == ', '==\t', '~=', '>=', '<', '!=', '=', ''];

const MAKERS: readonly ((random: Random) => string)[] = [
  (random) => random.pick(NAMES) + random.pick(OPERATORS) + random.pick(VERSIONS),
  (random) =>
    `urllib3==1.26.0${random.pick([',', ' , ', ' '])}${random.pick(OPERATORS)}${random.pick(VERSIONS)}`,
  (random) => `urllib3 (${random.pick(OPERATORS)}${random.pick(VERSIONS)})`,
  (random) => random.pick(NAMES),
  (random) => random.pick(['urllib3 @ ', 'urllib3@', '', '-e ', 'a @ ']) + makeAddress(random),
  (random) => makeOption(random),
  (random) => `${makeOption(random)} ${makeOption(random)}`,
  (random) =>
    random.pick([
      '.',
      './',
      './sub',
      '-e .',
      '.[x]',
      'deps.txt',
      './urllib3-1.26.0.tar.gz',
      'urllib3-1.26.0.zip',
    ]),
  (random) => random.pick(['# note', '', '   ', '<<<<<<< HEAD', '=======', 'this is prose']),
];

function makeAddress(random: Random): string {
  const scheme = random.pick([
    HOST,
    HOST,
    HOST.toUpperCase(),
    'git+https://host.example/r',
    'file:///x',
    'HTTP://h',
  ]);
  const file = random.pick([
    'urllib3-1.26.0.tar.gz',
    'urllib3-1.26.0-py2.py3-none-any.whl',
    '%75rllib3-1.26.0.zip',
    'x%2Furllib3-1.26.0.tar.gz',
    'urllib3-1.26.0.tar.gz?x=/urllib3-2.0.0.tar.gz',
    'v1.26.0.zip',
    '../urllib3-1.26.0.tar.gz',
    'r.git@v1',
  ]);
  return `${scheme}/${file}${random.pick(['', '', '#egg=urllib3', '#egg=flask', '#/a-2.0.tar.gz'])}`;
}

const FILES = [
  'deps.txt',
  'deps.list',
  '"my deps.txt"',
  'my\\ deps.txt',
  "'deps.txt'",
  'de"ps".txt',
  'nested.txt',
  '../x.txt',
  'file:deps.txt',
  '${GITHUB_JOB}.txt',
];

function makeOption(random: Random): string {
  const file = random.pick(FILES);
  return random.pick([
    () => `-r ${file}`,
    () => `-r${file}`,
    () => `-r=${file}`,
    () => `--requirement=${file}`,
    () => `--${'requirement'.slice(0, 1 + random.below(11))} ${file}`,
    () => `--${'constraint'.slice(0, 2 + random.below(9))}=c.txt`,
    () => '-c c.txt',
    () => '-c nested.txt',
    () => '--pre',
    () => '--index-url https://host.example/simple',
    () => '--index-url -r deps.txt',
    () => '-i https://${GITHUB_JOB}@host.example/simple',
    () => '--no-binary=:all:',
    () => '--',
    () => '--hash=sha256:aa',
    () => '--unknown',
  ])();
}

/** Removes, duplicates or replaces one character. */
function mutated(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const put = random.pick([
    '',
    ' ',
    '\\',
    '"',
    "'",
    '#',
    ';',
    '=',
    '-',
    '\t',
    '\n',
    '@',
    '/',
    '$',
    text.charAt(at),
  ]);
  return text.slice(0, at) + put + text.slice(at + random.below(2));
}

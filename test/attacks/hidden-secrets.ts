import { gzipSync } from 'node:zlib';
import { expandSecret } from '../support/secret-examples.ts';
import { tarOf } from '../support/tar.ts';
import type { Attack, Random } from './attack.ts';
import type { Files } from './hide-package.ts';
import { hideSetting } from './hide-setting.ts';

/** Returns a token with a public prefix. */
function tokenOf(random: Random): string {
  return expandSecret('glpat-{A20}', random.below(1_000_000)).text;
}

const written = (token: string, form: (code: number) => string): string =>
  [...token].map((character) => form(character.charCodeAt(0))).join('');

/** Returns a text with some or all characters written by their numbers. */
function numbered(random: Random): string {
  const token = tokenOf(random);
  const form = random.pick<(code: number) => string>([
    (code) => `\\${code.toString(8).padStart(3, '0')}`,
    (code) => `\\u{${code.toString(16)}}`,
    (code) => `&#${code};`,
    (code) => `&#x${code.toString(16)};`,
    (code) => `&#0${code};`,
  ]);
  const from = random.pick([0, 3]);
  return `t = "${token.slice(0, from)}${written(token.slice(from), form)}"\n`;
}

/** Returns code that makes the token from several strings. */
function joined(random: Random): string {
  const token = tokenOf(random);
  const at = 2 + random.below(token.length - 4);
  const [left, right] = [token.slice(0, at), token.slice(at)];
  return random.pick([
    `const t = "${left}" + "${right}";\n`,
    `t = '${left}' . '${right}'\n`,
    `t = ("${left}"\n     "${right}")\n`,
    `t="${left}"'${right}'\n`,
    `export T=${left}\\\n${right}\n`,
    `t = "${token.slice(0, 2)}" + "${token.slice(2, at)}" + "${right}";\n`,
  ]);
}

function attack(name: string, textOf: (random: Random) => string): Attack {
  return {
    name,
    rows: [],
    variant(random) {
      const text = textOf(random);
      const path = `src/${random.word()}.${random.pick(['js', 'py', 'sh', 'html', 'txt'])}`;
      return { what: `${path}: ${text}`, run: () => hideSetting({ [path]: text }) };
    },
  };
}

/** A gzip file with a log or an archive that contains the token. */
function packed(random: Random): Files {
  const name = random.pick(['app.log.gz', 'dump.sql.GZ', 'backup.tgz', 'backup.tar.gz']);
  const file = { path: 'a/.env', content: `TOKEN=${tokenOf(random)}\n` };
  const content = /t(?:ar\.)?gz$/.test(name) ? tarOf([file]) : Buffer.from(file.content);
  return { [`data/${name}`]: gzipSync(content) };
}

/** Extensions of binary files. */
const BINARY = [
  ...[
    '7z',
    'a',
    'bz2',
    'class',
    'dll',
    'exe',
    'gif',
    'ico',
    'iso',
    'jar',
    'jpg',
    'lib',
    'mp3',
    'o',
  ],
  ...[
    'ogg',
    'otf',
    'pdf',
    'PNG',
    'pyc',
    'rar',
    'so',
    'tar',
    'ttf',
    'wasm',
    'webp',
    'woff2',
    'zip',
    'zst',
  ],
];

/** Text in which only parts are in ASCII. */
function mixed(random: Random): Uint8Array {
  const line = `T=${tokenOf(random)}\n`;
  const other = `# ${random.word()}\n`.repeat(1 + random.below(40));
  const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16();
  const utf32 = (text: string) =>
    Buffer.from([...text].map((each) => `${each}\0`).join(''), 'utf16le');
  const latin = (text: string) => Buffer.from(text, 'latin1');
  return Buffer.concat(
    random.pick<readonly Uint8Array[]>([
      [Buffer.from(`\uFEFF${other}`, 'utf16le'), latin(line)],
      [swapped(`\uFEFF${other}`), latin(line)],
      [Buffer.from(other, 'utf16le'), latin(line)],
      [latin('\xff\xfe\0\0'), latin(line)],
      [latin('\0\0\xfe\xff'), latin(line)],
      [utf32(`\uFEFF${other}`), latin(line)],
      [latin(other), Buffer.from(line, 'utf16le')],
      [latin(other), swapped(line)],
      [latin('\n'), Buffer.from(line, 'utf16le')],
      [latin(other), utf32(line)],
      [latin(other), Buffer.from(other, 'utf16le'), latin(line)],
    ]),
  );
}

/** Attacks with a token that the program only makes when it runs. */
export const ATTACKS: readonly Attack[] = [
  attack('the characters of a token are written by their numbers', numbered),
  attack('a token is written as several strings', joined),
  {
    name: 'a text file with a token has the extension of a binary file',
    rows: [],
    variant(random) {
      const path = `assets/${random.word()}.${random.pick(BINARY)}`;
      const start = random.pick([
        '',
        '\uFEFF',
        'PK\x03\x04',
        '%PDF-1.7\n',
        '\x7fELF',
        'GIF89a',
        '\0',
      ]);
      const content = `${start}${'# key\n'.repeat(9)}T=${tokenOf(random)}\n`;
      return { what: path, run: () => hideSetting({ 'readme.md': '# a\n', [path]: content }) };
    },
  },
  {
    name: 'a token is in a file with several encodings',
    rows: [],
    variant(random) {
      const content = mixed(random);
      return {
        what: JSON.stringify(Buffer.from(content).toString('latin1')),
        run: () => hideSetting({ 'app.env': content }),
      };
    },
  },
  {
    name: 'a token is in a gzip file',
    rows: [],
    variant(random) {
      const files = packed(random);
      return { what: Object.keys(files).join(' '), run: () => hideSetting(files) };
    },
  },
];

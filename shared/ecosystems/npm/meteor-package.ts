/**
 * Reads the npm packages that a Meteor package installs. Meteor requires exact versions in `Npm.depends`. Source:
 * https://docs.meteor.com/api/package.html#Npm-depends
 */
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { parseEach } from '../parse-each.ts';
import { unread } from '../unread.ts';
import { isInstalled } from './install-paths.ts';
import { npmPackage } from './npm-package.ts';
import { isExactVersion } from './registry-address.ts';

const FIX = 'write the names and exact versions in `Npm.depends` as plain strings';

/** Matches a script that describes a Meteor package. Other tools use files with the same name. */
const METEOR = /\bPackage\s*\.\s*(?:describe|on_?use|on_?test)\s*\(|\bNpm\b/i;

export const meteorPackage: FileFormat = {
  wanted: { names: ['package.js'] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => !isInstalled(path),
  isLikely: (bytes) => METEOR.test(bytes.toString('latin1')),
  parse: (file) => {
    const script = file.bytes.toString('utf8');
    if (mayHideCode(script)) throw unread(file, { text: '/* Npm */' }, 'remove this comment');
    const code = withoutComments(script);
    return METEOR.test(code) ? parseCode(file, code) : FOREIGN;
  },
};

const FOREIGN: ParsedFile = { packages: [], problems: [], isForeign: true };

/** Matches strings and comments. An unclosed comment extends to the end of the file. */
const TEXT_OR_COMMENT =
  /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;

/** Removes comments and keeps line breaks. */
function withoutComments(code: string): string {
  return code.replace(TEXT_OR_COMMENT, (part) =>
    part.startsWith('/') ? part.replace(/[^\n]+/g, ' ') : part,
  );
}

/**
 * Returns true if a comment mentions `Npm` and might be code. A regular expression such as `/[/*]/` looks like the
 * start of a comment.
 */
function mayHideCode(script: string): boolean {
  const parts = script.match(TEXT_OR_COMMENT) ?? [];
  const isMentioned = parts.some((part) => part.startsWith('/') && /\bNpm\b/.test(part));
  return isMentioned && script.replace(TEXT_OR_COMMENT, '').includes('/');
}

/** Matches uses of `Npm` that do not install a package. */
const HARMLESS = /\bNpm\s*\.\s*(?:require|strip)\b/g;
const DEPENDS = /\bNpm\s*\.\s*depends\s*\(\s*\{([^{}()]*)\}\s*,?\s*\)/g;

interface Row {
  readonly text: string;
  readonly line: number;
}

function parseCode(file: EcosystemFile, code: string): ParsedFile {
  const calls = [...code.matchAll(DEPENDS)];
  const rows = calls.flatMap(({ 0: call, 1: entries = '', index }) =>
    rowsOf(entries, lineAt(code, index + call.indexOf('{') + 1)),
  );
  const other = code.replace(DEPENDS, '').replace(HARMLESS, '');
  const unknown = /\bNpm\b.{0,60}/.exec(other);
  if (unknown !== null)
    rows.push({ text: unknown[0], line: lineAt(code, code.indexOf(unknown[0])) });
  return parseEach(rows, (row) => packageOf(file, row));
}

/** Splits the entries of `Npm.depends` at commas. Names and versions do not contain commas. */
function rowsOf(entries: string, firstLine: number): Row[] {
  let line = firstLine;
  return entries
    .split(',')
    .map((text): Row => {
      const start = line + (/^\s*/.exec(text)?.[0].split('\n').length ?? 1) - 1;
      line += text.split('\n').length - 1;
      return { text: text.trim(), line: start };
    })
    .filter(({ text }) => text !== '');
}

const ENTRY = /^(?:(["'])([^"'\\]+)\1|([\w$]+))\s*:\s*(["'])([^"'\\]*)\4$/;

function packageOf(file: EcosystemFile, row: Row): Package {
  const [, , quoted, plain, , version = ''] = ENTRY.exec(row.text) ?? [];
  const name = quoted ?? plain;
  if (name === undefined || !isExactVersion(version)) throw unread(file, row, FIX);
  return npmPackage(file, { name, version, line: row.line, isDirect: true, scope: 'runtime' });
}

function lineAt(code: string, index: number): number {
  return code.slice(0, index).split('\n').length;
}

/**
 * Reads the files of Meteor, opam, Dune, Nimble and Zig. Source: https://docs.meteor.com/packages/packages-listing,
 * https://opam.ocaml.org/doc/Manual.html, https://nim-lang.github.io/nimble/,
 * https://github.com/ziglang/zig/blob/master/doc/build.zig.zon.md
 */
import type { EcosystemFile, FileFormat } from '../ecosystem.ts';
import { baseName, besidePath } from '../paths.ts';
import { notALockfile, unread } from '../unread.ts';
import { type StatedPackage, uncovered, withoutComments } from './uncovered.ts';

const VERSIONS = '.meteor/versions';

/**
 * Reads `.meteor/versions`, which lists all packages with their versions. Without this file, reads `.meteor/packages`,
 * which lists only the packages that the project requests.
 */
export const meteor: FileFormat = uncovered(
  {
    wanted: { pathSuffixes: [VERSIONS, '.meteor/packages'] },
  },
  'generic',
  (file, context) => {
    const isVersions = baseName(file.path) === 'versions';
    const hasVersions = context.file(besidePath(file.path, 'versions')) !== undefined;
    if (!isVersions && hasVersions) return [];
    const rows = withoutComments(file, '#')
      .split('\n')
      .map((text, index) => ({ text: text.trim(), line: index + 1 }));
    return rows
      .filter(({ text }) => text !== '')
      .map((row) => {
        const [, name, version = ''] = /^([\w:.-]+)(?:@=?(\d[\w.+-]*)!?)?$/.exec(row.text) ?? [];
        const isUnread = name === undefined || (version === '' && isVersions);
        if (isUnread) throw unread(file, row, 'run `meteor update`');
        return { name, version };
      });
  },
);

export const opam: FileFormat = uncovered(
  { wanted: { names: ['opam', 'opam.locked'], suffixes: ['.opam', '.opam.locked'] } },
  'opam',
  (file) => {
    const text = withoutComments(file, '#');
    if (!/^\s*[a-z-]+\s*:\s*["[{\w]/m.test(text)) {
      throw notALockfile(file, 'opam field', 'write one such as opam-version');
    }
    const lists = [...text.matchAll(DEPENDS)];
    if (lists.length < [...text.matchAll(/^\s*(?:depends|depopts)\s*:/gm)].length) {
      throw unread(file, { text: 'depends' }, 'write a plain list');
    }
    return lists.flatMap(([, list = '']) =>
      [...list.matchAll(/"([^"\n]+)"\s*(\{[^{}]*\})?/g)].map(([, name = '', filter = '']) => ({
        name,
        version: /^\{\s*=\s*"([^"]+)"\s*\}$/.exec(filter)?.[1] ?? '',
      })),
    );
  },
);

const DEPENDS = /^\s*(?:depends|depopts)\s*:\s*(\[[^\]]{0,8000}\]|"[^"\n]{0,200}")/gm;

export const nimble: FileFormat = uncovered(
  { wanted: { suffixes: ['.nimble'] } },
  'nim',
  (file) => {
    const text = withoutComments(file, '#');
    const own =
      /^\s*(?:(?:version|author|description|license|srcDir|bin|packageName)\s*[=:]|(?:requires|task)\b)/m;
    if (text.trim() !== '' && !own.test(text)) {
      throw notALockfile(file, 'package data', 'run `nimble init`');
    }
    const statements = [...text.matchAll(/\brequires[\s(]+((?:"[^"\n]*"[\s,]*)+)/g)];
    const stated = statements.flatMap(([, list = '']) => [...list.matchAll(/"([^"]*)"/g)]);
    return stated.flatMap(([, one = '']) => one.split(',').flatMap(requirement));
  },
);

/** Parses `jester == 0.5.0`, `jester >= 0.5` and `https://github.com/o/r#head`. */
function requirement(text: string): readonly StatedPackage[] {
  const [, name = ''] = /^\s*([^\s#@=<>^~]+)/.exec(text) ?? [];
  if (name === '' || name === 'nim') return [];
  return [{ name, version: /==\s*(\d[\w.-]*)\s*$/.exec(text)?.[1] ?? '' }];
}

export const zig: FileFormat = uncovered(
  { wanted: { names: ['build.zig.zon'] } },
  'generic',
  (file) => {
    const text = withoutComments(file, '//');
    if (!/\.\{/.test(text)) throw notALockfile(file, 'struct', 'run `zig init`');
    if (text.split('{').length !== text.split('}').length) {
      throw notALockfile(file, 'closing brace', 'write a struct');
    }
    const entries = [...text.matchAll(/\.(?:@")?([\w.-]+)"?\s*=\s*\.\{([^{}]*)\}/g)];
    const remote = entries.filter(([, , fields = '']) => /\.url\s*=/.test(fields));
    if (remote.length < [...text.matchAll(/\.url\s*=/g)].length) throw unreadUrl(file);
    return remote.map(([, name = '']) => ({ name, version: '' }));
  },
);

function unreadUrl(file: EcosystemFile): Error {
  return unread(file, { text: '.url' }, 'write each dependency as a plain struct');
}

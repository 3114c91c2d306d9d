import { linesOf } from '../../binary/lines.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { notALockfile } from '../unread.ts';

/** A setting in `setup.cfg`, as setuptools parses it. */
interface Setting {
  readonly section: string;
  /** Lowercase key, with `_` instead of `-`. */
  readonly key: string;
  /** Rows of the value. The first row is on the same line as the key. */
  readonly rows: readonly string[];
}

/**
 * Parses `setup.cfg` like Python's `configparser`. A row that is indented more than the key continues the value.
 *
 * @throws {DataError} `not-a-lockfile` if a setting is outside all sections.
 */
export function readSettings(file: EcosystemFile): readonly Setting[] {
  const settings: (Setting & { readonly rows: string[] })[] = [];
  let section: string | undefined;
  let indent: number | undefined;
  for (const row of linesOf(file.bytes.toString('utf8'))) {
    const text = row.trim();
    if (text === '' || /^[#;]/.test(text)) continue;
    const depth = row.length - row.trimStart().length;
    const header = /^\[([^\]]+)\]/.exec(text)?.[1];
    if (indent !== undefined && depth > indent) settings.at(-1)?.rows.push(text);
    else if (header !== undefined) {
      section = header;
      indent = undefined;
    } else if (section === undefined) {
      throw notALockfile(file, 'section', 'add the line [options] before the settings');
    } else {
      const [, key = text, value = ''] = /^([^=:]*)[=:](.*)$/.exec(text) ?? [];
      const name = key.trim().replaceAll('-', '_').toLowerCase();
      settings.push({ section, key: name, rows: [value.trim()] });
      indent = depth;
    }
  }
  return settings;
}

/** Returns the requirements in a value. Each is in a separate row, or all are in one row, separated by `;`. */
export function requirementsIn({ rows }: Setting): readonly string[] {
  const [first = ''] = rows;
  const stated = rows.length === 1 ? first.split(';') : rows;
  return stated
    .map((text) => text.replace(/(?:^|\s)#.*$/, '').trim())
    .filter((text) => text !== '');
}

/** Returns the paths after `file:`. Returns undefined for any other value. */
export function filesIn({ rows }: Setting): readonly string[] | undefined {
  const value = rows.join('\n').trim();
  if (!value.startsWith('file:')) return undefined;
  const paths = value.slice('file:'.length).split(/[,\n]/);
  return paths.map((path) => path.trim()).filter((path) => path !== '');
}

import { linesOf } from '../../binary/lines.ts';
import type { Hash } from '../../model/package.ts';
import type { Row } from '../unread.ts';
import { readBerryRow, readClassicKeys, readClassicRow, unquoted } from './yarn-rows.ts';

/** An entry of a yarn.lock. */
export interface YarnBlock {
  readonly line: number;
  /** Requested patterns, such as `lodash@^4.0.0` or `a@npm:b@^1`. */
  readonly patterns: readonly string[];
  readonly fields: ReadonlyMap<string, string>;
  /** Version ranges of the dependencies, by package name. */
  readonly dependencies: ReadonlyMap<string, string>;
}

/** Version 1 has the classic format. All later versions have the berry format. */
export type YarnForm = 'classic' | 'berry';

export interface YarnBlocks {
  readonly form: YarnForm;
  readonly blocks: readonly YarnBlock[];
  /** Rows in a form that Yarn never writes. It is unknown how Yarn would interpret them. */
  readonly unread: readonly Row[];
}

/** Data about a package from its yarn.lock entry, in any version of the format. */
export interface YarnFacts {
  readonly name: string;
  readonly version: string;
  /** Version in a second field of the entry. It must be the same as `version`. */
  readonly statedVersion?: string | undefined;
  /** Download location, as in `LockedFacts`. */
  readonly place: string | undefined;
  readonly isByPlace: boolean;
  /** True if the entry determines which package is installed. For any other entry, Yarn chooses a package again. */
  readonly isLocked: boolean;
  /** Location of a folder that could belong to the project. A folder in the project is never downloaded. */
  readonly folder: string | undefined;
  /** True if the folder is linked. A linked folder is used in place, regardless of its content. */
  readonly isLink: boolean;
  readonly hashes: readonly Hash[] | undefined;
}

interface OpenBlock extends YarnBlock {
  readonly fields: Map<string, string>;
  readonly dependencies: Map<string, string>;
}

/** First line of the entry for the format version, which only the berry format has. */
const METADATA = '__metadata:';

/** Line that separates a long key from its value. */
const LONG_KEY_END = ':';

const FIELDS: Readonly<Record<YarnForm, ReadonlySet<string>>> = {
  classic: new Set(['version', 'resolved', 'integrity', 'name', 'uid', 'registry']),
  berry: new Set(['version', 'resolution', 'checksum', 'languageName', 'linkType', 'conditions']),
};

const DEPENDENCY_SECTIONS = new Set(['dependencies', 'optionalDependencies']);

const SECTIONS: ReadonlySet<string> = new Set([
  ...DEPENDENCY_SECTIONS,
  'peerDependencies',
  'peerDependenciesMeta',
  'dependenciesMeta',
  'bin',
  'permissions',
  'prebuiltVariants',
]);

/** Returns the entries of a yarn.lock, and the rows that are not in an entry. */
export function readYarnBlocks(text: string): YarnBlocks {
  const rows = [...rowsOf(text)];
  const form = rows.some((row) => row.text === METADATA) ? 'berry' : 'classic';
  const blocks: OpenBlock[] = [];
  const unread: Row[] = [];
  // Undefined after an entry that cannot be read. The rows below such an entry do not belong to the entry before it.
  let block: OpenBlock | undefined;
  let section: string | undefined;
  for (const row of rows) {
    if (form === 'berry' && row.text === LONG_KEY_END) continue;
    if (row.text.startsWith(' ')) {
      const next = addRow(form, block, section, row.text);
      if (next === 'unread') unread.push(row);
      else section = next.section;
      continue;
    }
    const patterns = patternsOf(form, row.text);
    block = patterns === undefined ? undefined : openBlock(row.line, patterns);
    section = undefined;
    if (block === undefined) unread.push(row);
    else if (form === 'classic' || row.text !== METADATA) blocks.push(block);
  }
  return { form, blocks, unread };
}

function* rowsOf(text: string): Generator<Row> {
  let line = 0;
  for (const raw of linesOf(text)) {
    line++;
    const row = raw.trimEnd();
    if (row !== '' && !/^\s*#/.test(row)) yield { text: row, line };
  }
}

function openBlock(line: number, patterns: readonly string[]): OpenBlock {
  return { line, patterns, fields: new Map(), dependencies: new Map() };
}

/**
 * Returns the patterns in the first line of an entry. For a long YAML key (`? "a@^1, a@^2"`), the colon is on the next
 * line.
 */
function patternsOf(form: YarnForm, row: string): readonly string[] | undefined {
  if (form === 'classic') return readClassicKeys(row);
  if (row.startsWith('? ')) return unquoted(row.slice('? '.length))?.split(/ *, */);
  const read = readBerryRow(row);
  return read === undefined || read.value !== undefined ? undefined : read.key.split(/ *, */);
}

interface Next {
  /** Section to which the next row belongs. */
  readonly section: string | undefined;
}

/** Adds a row to an entry. Returns the section of the next row. Returns `unread` if Yarn would not write such a row. */
function addRow(
  form: YarnForm,
  block: OpenBlock | undefined,
  section: string | undefined,
  row: string,
): Next | 'unread' {
  const [, indent = '', text = ''] = /^( +)(.*)$/.exec(row) ?? [];
  const read = (form === 'classic' ? readClassicRow : readBerryRow)(text);
  if (block === undefined || read === undefined) return 'unread';
  const { key, value } = read;
  if (indent.length === 2) return addField(form, block, key, value);
  if (section === undefined) return 'unread';
  if (!DEPENDENCY_SECTIONS.has(section))
    return /^(?: {4}| {6})$/.test(indent) ? { section } : 'unread';
  if (indent.length !== 4 || value === undefined || block.dependencies.has(key)) return 'unread';
  block.dependencies.set(key, value);
  return { section };
}

function addField(
  form: YarnForm,
  block: OpenBlock,
  key: string,
  value: string | undefined,
): Next | 'unread' {
  if (value === undefined) return SECTIONS.has(key) ? { section: key } : 'unread';
  if (block.patterns[0] === '__metadata') return { section: undefined };
  if (!FIELDS[form].has(key) || block.fields.has(key)) return 'unread';
  block.fields.set(key, value);
  return { section: undefined };
}

import { linesOf } from '../../binary/lines.ts';
import type { Hash } from '../../model/package.ts';
import type { Row } from '../unread.ts';
import { readBerryRow, readClassicKeys, readClassicRow, unquoted } from './yarn-rows.ts';

/** One entry of a yarn.lock. */
export interface YarnBlock {
  readonly line: number;
  /** What was asked for: `lodash@^4.0.0`, `a@npm:b@^1`. */
  readonly patterns: readonly string[];
  readonly fields: ReadonlyMap<string, string>;
  /** Ranges by name. */
  readonly dependencies: ReadonlyMap<string, string>;
}

/** Version 1 is classic, later ones are berry. */
export type YarnForm = 'classic' | 'berry';

export interface YarnBlocks {
  readonly form: YarnForm;
  readonly blocks: readonly YarnBlock[];
  /** Rows that Yarn did not write: they may say anything to it. */
  readonly unread: readonly Row[];
}

/** What an entry of a yarn.lock, of whatever version, says of its package. */
export interface YarnFacts {
  readonly name: string;
  readonly version: string;
  /** What stands beside that, and must be the same. */
  readonly statedVersion?: string | undefined;
  /** As in `LockedFacts`. */
  readonly place: string | undefined;
  readonly isByPlace: boolean;
  /** Whether it names what is installed; Yarn chooses anew where it does not. */
  readonly isLocked: boolean;
  /** The place of what may be a folder of the project: it is fetched from nowhere else. */
  readonly folder: string | undefined;
  /** Whether it is used where it stands, whatever is there. */
  readonly isLink: boolean;
  readonly hashes: readonly Hash[] | undefined;
}

interface OpenBlock extends YarnBlock {
  readonly fields: Map<string, string>;
  readonly dependencies: Map<string, string>;
}

/** The entry of berry that says which version wrote the file. */
const METADATA = '__metadata:';

/** What stands alone between a long key and its value. */
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

/** The entries of a yarn.lock, and each row that is part of none. */
export function readYarnBlocks(text: string): YarnBlocks {
  const rows = [...rowsOf(text)];
  const form = rows.some((row) => row.text === METADATA) ? 'berry' : 'classic';
  const blocks: OpenBlock[] = [];
  const unread: Row[] = [];
  // Rows below an entry that could not be read are not those of the entry above it.
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

/** What an entry begins with; of a long key in YAML, `? "a@^1, a@^2"`, the colon follows on the next line. */
function patternsOf(form: YarnForm, row: string): readonly string[] | undefined {
  if (form === 'classic') return readClassicKeys(row);
  if (row.startsWith('? ')) return unquoted(row.slice('? '.length))?.split(/ *, */);
  const read = readBerryRow(row);
  return read === undefined || read.value !== undefined ? undefined : read.key.split(/ *, */);
}

interface Next {
  /** The section that the next row is in. */
  readonly section: string | undefined;
}

/** Adds a row below an entry. */
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

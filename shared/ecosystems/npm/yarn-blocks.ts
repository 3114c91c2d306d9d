import { linesOf } from '../control-file.ts';

/** One entry of a yarn.lock. */
export interface YarnBlock {
  readonly line: number;
  /** What was asked for: `lodash@^4.0.0`, `a@npm:b@^1`. */
  readonly patterns: readonly string[];
  readonly fields: ReadonlyMap<string, string>;
  /** Ranges by name. */
  readonly dependencies: ReadonlyMap<string, string>;
}

interface OpenBlock extends YarnBlock {
  readonly fields: Map<string, string>;
  readonly dependencies: Map<string, string>;
}

/** What stands alone between a long key and its value. */
const LONG_KEY_END = ':';

const DEPENDENCY_SECTIONS = new Set(['dependencies', 'optionalDependencies']);

/**
 * The entries of a yarn.lock. Version 1 has a form of its own, later ones are YAML; Yarn writes both so
 * regularly, a field on a line and two spaces for a level, that one reading by lines is right for both, and
 * says where each stands. A line that it writes nowhere is an entry without fields: it may hide one.
 */
export function readYarnBlocks(text: string): readonly YarnBlock[] {
  const blocks: OpenBlock[] = [];
  let section: string | undefined;
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    if (row.trim() === '' || row.startsWith('#')) continue;
    const block = blocks.at(-1);
    if (row.startsWith(' ') && block !== undefined) {
      section = addRow(block, section, row);
      continue;
    }
    section = undefined;
    if (row === LONG_KEY_END) continue;
    blocks.push({ line, patterns: headerOf(row), fields: new Map(), dependencies: new Map() });
  }
  return blocks;
}

/** `"a@^1", b@2:`, or, for a long key in YAML, `? "a@^1, a@^2"` with a colon on the next line. */
function headerOf(row: string): readonly string[] {
  const key = row.startsWith('? ') ? row.slice('? '.length) : row.replace(/:$/, '');
  return key.split(',').map((pattern) => bare(pattern));
}

/** Adds a line and returns the section that the next one is in. */
function addRow(block: OpenBlock, section: string | undefined, row: string): string | undefined {
  const text = row.trim();
  const isNested = row.startsWith('    ');
  if (!isNested && text.endsWith(':')) return text.slice(0, -1);
  const [key, value] = pairOf(text);
  if (!isNested) {
    block.fields.set(key, value);
    return undefined;
  }
  if (section !== undefined && DEPENDENCY_SECTIONS.has(section) && !row.startsWith('      ')) {
    block.dependencies.set(key, value);
  }
  return section;
}

/** `key "value"` and `key: "value"`; a key in quotes may have anything in it. */
function pairOf(text: string): readonly [string, string] {
  const quoteEnd = text.startsWith('"') ? text.indexOf('"', 1) : -1;
  const end = text.indexOf(' ', Math.max(quoteEnd, 0));
  if (end === -1) return [bare(text), ''];
  const key = text.slice(0, end);
  return [bare(key.endsWith(':') ? key.slice(0, -1) : key), bare(text.slice(end + 1))];
}

function bare(text: string): string {
  return text.trim().replace(/^"/, '').replace(/"$/, '');
}

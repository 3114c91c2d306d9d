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

const DEPENDENCY_SECTIONS = new Set(['dependencies', 'optionalDependencies']);

/**
 * The entries of a yarn.lock. Version 1 has a form of its own, later ones are YAML; Yarn writes both so
 * regularly, a field on a line and two spaces for a level, that one reading by lines is right for both, and
 * says where each stands.
 */
export function readYarnBlocks(text: string): readonly YarnBlock[] {
  const blocks: OpenBlock[] = [];
  let section: string | undefined;
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    if (row.trim() === '' || row.startsWith('#')) continue;
    if (!row.startsWith(' ')) {
      const header = headerOf(row);
      if (header === undefined) continue;
      blocks.push({ line, patterns: header, fields: new Map(), dependencies: new Map() });
      section = undefined;
      continue;
    }
    section = addRow(blocks.at(-1), section, row);
  }
  return blocks;
}

/** `"a@^1", b@2:`, or, for a long key in YAML, `? "a@^1, a@^2"` with a colon on the next line. */
function headerOf(row: string): readonly string[] | undefined {
  const isLong = row.startsWith('? ');
  if (!isLong && !row.endsWith(':')) return undefined;
  const key = isLong ? row.slice('? '.length) : row.slice(0, -1);
  return key === '' ? undefined : key.split(',').map((pattern) => bare(pattern));
}

/** Adds a line and returns the section that the next one is in. */
function addRow(
  block: OpenBlock | undefined,
  section: string | undefined,
  row: string,
): string | undefined {
  if (block === undefined) return undefined;
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

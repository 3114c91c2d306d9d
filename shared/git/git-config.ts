/** A section in a git configuration file, such as `[submodule "libs/a"]`, with its settings. */
export interface ConfigSection {
  /** Lowercase name of the section. */
  readonly name: string;
  readonly subsection?: string | undefined;
  /** Line number, starting at 1. */
  readonly line: number;
  /** Values by lowercase key. If a key occurs several times, the last value is kept. */
  readonly values: ReadonlyMap<string, string>;
}

const HEADER = /^\[\s*([A-Za-z0-9.-]+)(?:\s+"((?:[^"\\]|\\.)*)")?\s*\]\s*(.*)$/;
const SETTING = /^([A-Za-z][A-Za-z0-9-]*)\s*(?:=\s*(.*))?$/;

/** Maximum length of a line, in characters. Real lines have at most about 1,000 characters. */
const MAX_LINE = 8_192;

/**
 * Returns the sections of a configuration file. Skips lines with invalid syntax, although git itself would reject a
 * file that contains them.
 *
 * @see https://git-scm.com/docs/git-config, "Syntax"
 */
export function parseGitConfig(text: string): readonly ConfigSection[] {
  const sections: (ConfigSection & { values: Map<string, string> })[] = [];
  for (const { text: row, line } of logicalLines(text)) {
    const header = HEADER.exec(row);
    if (header !== null) {
      const [, name = '', subsection] = header;
      sections.push({
        name: name.toLowerCase(),
        subsection: subsection?.replace(/\\(.)/g, '$1'),
        line,
        values: new Map(),
      });
    }
    const [, key, value] = SETTING.exec(header === null ? row : (header[3] ?? '')) ?? [];
    if (key !== undefined)
      sections.at(-1)?.values.set(key.toLowerCase(), settingOf(value ?? 'true'));
  }
  return sections;
}

interface Line {
  readonly text: string;
  readonly line: number;
}

/** Returns the lines without comments. A line that ends with a backslash is joined with the next line. */
function logicalLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let open: { text: string; line: number } | undefined;
  for (const [index, row] of text.split('\n').entries()) {
    const current = open ?? { text: '', line: index + 1 };
    const part = current.text + row.replace(/\r$/, '');
    open = /(?:^|[^\\])(?:\\\\)*\\$/.test(part)
      ? { ...current, text: part.slice(0, -1) }
      : undefined;
    if (part.length > MAX_LINE) open = undefined;
    const trimmed = part.trim();
    if (open !== undefined || trimmed === '' || trimmed.length > MAX_LINE) continue;
    if (!/^[#;]/.test(trimmed)) lines.push({ text: trimmed, line: current.line });
  }
  return lines;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', b: '\b' };

/** Removes quotes, and comments outside quotes. */
function settingOf(stated: string): string {
  let value = '';
  let isQuoted = false;
  for (let at = 0; at < stated.length; at++) {
    const char = stated[at] ?? '';
    if (char === '"') isQuoted = !isQuoted;
    else if (char === '\\') {
      at += 1;
      const escaped = stated[at] ?? '';
      value += ESCAPES[escaped] ?? escaped;
    } else if (!isQuoted && (char === '#' || char === ';')) break;
    else value += char;
  }
  return isQuoted || stated.endsWith('"') ? value : value.trimEnd();
}

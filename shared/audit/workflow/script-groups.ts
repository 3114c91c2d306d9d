/** Finds the groups of commands in a script, such as `{ …; }`, loops and conditions. */
import type { Command } from './script-commands.ts';

/** Describes how a command relates to the groups around it. */
export interface Grouping {
  /** True if the command is in a group, so that it does not always run. */
  readonly isInGroup: boolean;
  /** The range of commands whose output the command redirects. The end is exclusive. */
  readonly redirected: readonly [start: number, end: number];
  /** The command at the end of the loop that this command starts, such as `done < file`. Empty if it sets no input. */
  readonly input: string;
}

/** An open group. `closed` is the word that ends it, such as `}` or `done`. */
interface Group {
  readonly closed: string;
  /** The index of the first command in the group. The head of a loop is not part of the group. */
  readonly start: number;
}

/** Maximum depth of nested groups. */
const MAX_GROUPS = 100;

/** Returns the grouping of each command. Returns undefined if groups are nested too deeply. */
export function groupings(commands: readonly Command[]): readonly Grouping[] | undefined {
  const groups: Group[] = [];
  const found: Grouping[] = [];
  const inputs = new Map<number, string>();
  for (const [index, { text }] of commands.entries()) {
    const redirected = followGroups(text, index, groups);
    if (groups.length > MAX_GROUPS) return undefined;
    if (/^done\b[^<]*</.test(text)) inputs.set(redirected[0] - 1, text);
    found.push({ isInGroup: groups.length > 0, redirected, input: '' });
  }
  return found.map((each, index) => ({ ...each, input: inputs.get(index) ?? '' }));
}

const CLOSED: Readonly<Record<string, string>> = {
  if: 'fi',
  case: 'esac',
  for: 'done',
  while: 'done',
  until: 'done',
  select: 'done',
  '{': '}',
  '(': ')',
};

const CLOSING = /^(?:[})]|(?:done|fi|esac)\b)/;

/** Records the groups that a command ends and starts. Returns the range of commands whose output it redirects. */
function followGroups(text: string, index: number, groups: Group[]): Grouping['redirected'] {
  const closed = CLOSING.exec(text)?.[0] ?? '';
  const at = groups.findLastIndex((group) => group.closed === closed);
  const ended = at === -1 ? undefined : groups.splice(at)[0]?.start;
  const rest = openGroups(text.slice(closed.length).trimStart(), index, groups);
  const bare = rest.replace(/(?<!<)<<(?!<)[\s\S]*|\\[\s\S]|"(?:[^"\\]|\\[\s\S])*"|'[^']*'/g, '');
  let first = index;
  for (const { 0: bracket, index: offset } of bare.matchAll(/[(){}]/g)) {
    const closing = CLOSED[bracket];
    if (closing !== undefined) groups.push({ closed: closing, start: index });
    if (groups.at(-1)?.closed !== bracket) continue;
    const { start = index } = groups.pop() ?? {};
    if (start < index && /[>|]/.test(bare.slice(offset))) first = start;
  }
  const inner = /\|\s{0,20}(?:while|for|until)\b/.test(bare);
  if (inner) groups.push({ closed: 'done', start: index + 1 });
  return first === index && ended !== undefined ? [ended, index] : [first, index + 1];
}

const BEFORE = /^(?:(?:then|do|else|!|time)\s+|(?:function\s+)?[\w-]+\s*\(\)\s*)/;
const PATTERN = /^[^\s()$]+\)\s*/;
const OPENING = /^(?:(?:if|case|for|while|until|select)\b|[{(])/;

/** Matches conditions and loops of PowerShell. The group is in the braces after them. */
const POWERSHELL = /^(?:if|for|while)\s*\([^{]{0,500}\{/;

/** Records the groups that the first words of a command start. Returns the text after these words. */
function openGroups(command: string, index: number, groups: Group[]): string {
  let rest = command;
  for (let words = 0; words < MAX_GROUPS && !POWERSHELL.test(rest); words += 1) {
    const isCase = groups.at(-1)?.closed === 'esac';
    const before = BEFORE.exec(rest)?.[0] ?? (isCase ? PATTERN.exec(rest)?.[0] : undefined);
    const word = before ?? OPENING.exec(rest)?.[0];
    if (word === undefined) break;
    const closed = CLOSED[word];
    if (closed !== undefined) groups.push({ closed, start: closed === 'done' ? index + 1 : index });
    rest = rest.slice(word.length).trimStart();
  }
  return rest;
}

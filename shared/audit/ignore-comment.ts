/** The lines to which a comment applies. */
type Reach = 'line' | 'next' | 'file';

/** A comment that ignores findings. */
export interface IgnoreComment {
  /** The tool whose form the comment has: `hadolint`. */
  readonly tool: string;
  /** IDs or prefixes of rules. `*` stands for all rules, and `secret/*` for all secrets. */
  readonly ids: readonly string[];
  readonly reach: Reach;
  readonly reason?: string | undefined;
  /** ISO date of the last day on which the comment applies. */
  readonly expires?: string | undefined;
  /** True if the form of the tool requires a reason, and the comment has none. */
  readonly lacksReason?: boolean;
}

interface Form {
  readonly tool: string;
  readonly pattern: RegExp;
  read(match: RegExpExecArray, isAlone: boolean): Omit<IgnoreComment, 'tool'> | undefined;
}

const SECRETS = ['secret/*'];

/** The longest line in which a comment is searched, in characters. */
const MAX_LINE = 2_000;

/** The end of the comment, or of an HTML comment. */
const REST = '([^\\r\\n]*?)(?:-->|\\*/)?\\s*$';

/** A pattern of a form after the sign that starts a comment. */
function after(text: string): RegExp {
  return new RegExp(`(?:#|//|<!--|/\\*|;|--)\\s{0,20}${text}`, 'i');
}

function split(list: string | undefined): readonly string[] {
  return (list ?? '').split(/[\s,;]+/).filter((id) => id !== '');
}

/**
 * The forms of Assay and of other tools, each with the scope that the tool documents. A comment that stands alone in its
 * line applies to the next line, if the tool accepts comments behind a value too.
 */
const FORMS: readonly Form[] = [
  {
    tool: 'assay',
    pattern: after(
      `assay:\\s?ignore\\s+([\\w./*,\\s-]{1,400}?)(?:\\s+until=(\\d{4}-\\d\\d-\\d\\d))?(?:\\s+because\\s+(\\S.{0,500}?))?${REST.replace('([^\\r\\n]*?)', '')}`,
    ),
    read: ([, ids, expires, reason], isAlone) => ({
      ids: split(ids),
      reach: isAlone ? 'next' : 'line',
      reason,
      expires,
      lacksReason: reason === undefined,
    }),
  },
  {
    tool: 'hadolint',
    pattern: after('hadolint\\s+(global\\s+)?ignore=([\\w,\\s]{1,400}?)(?:[;#]|$)'),
    read: ([, isGlobal, ids]) => ({ ids: split(ids), reach: isGlobal ? 'file' : 'next' }),
  },
  {
    tool: 'BuildKit',
    pattern: after('check=skip=([\\w,]{1,400})'),
    read: ([, ids]) => ({
      ids: ids?.toLowerCase() === 'all' ? ['dockerfile/*'] : split(ids),
      reach: 'file',
    }),
  },
  {
    tool: 'zizmor',
    pattern: after(`zizmor:\\s*ignore\\[([\\w,\\s-]{1,400})\\]${REST}`),
    read: ([, ids, reason]) => ({ ids: split(ids), reach: 'line', reason }),
  },
  {
    tool: 'Checkov',
    pattern: after(`checkov:skip=([\\w,-]{1,400})(?::${REST})?`),
    read: ([, ids, reason]) => ({ ids: split(ids), reach: 'file', reason }),
  },
  {
    tool: 'Trivy',
    pattern: after(
      '(?:trivy|tfsec):ignore:([\\w*-]{1,100})(?::\\S*?)?(?::?exp:(\\d{4}-\\d\\d-\\d\\d))?(?:\\s|$)',
    ),
    read: ([, id = '', expires], isAlone) => ({
      ids: [id],
      reach: isAlone ? 'next' : 'line',
      expires,
    }),
  },
  {
    tool: 'KICS',
    pattern: after('kics-scan\\s+(ignore-line|ignore-block|ignore|disable=([\\w,-]{1,2000}))'),
    read: ([, word, ids]) => {
      if (ids !== undefined) return { ids: split(ids), reach: 'file' };
      return { ids: ['*'], reach: word === 'ignore' ? 'file' : 'next' };
    },
  },
  {
    tool: 'Semgrep',
    pattern: after('nosem(?:grep)?(?::\\s*([\\w.,\\s-]{1,400}))?\\s*$'),
    read: ([, ids], isAlone) => ({
      ids: ids === undefined ? ['*'] : split(ids),
      reach: isAlone ? 'next' : 'line',
    }),
  },
  {
    tool: 'gitleaks',
    pattern: /(?:gitleaks|betterleaks):allow\b/i,
    read: () => ({ ids: SECRETS, reach: 'line' }),
  },
  {
    tool: 'TruffleHog',
    pattern: /trufflehog:ignore\b/i,
    read: () => ({ ids: SECRETS, reach: 'line' }),
  },
  {
    tool: 'detect-secrets',
    pattern: /pragma:\s?(?:allow|white)list\s+(nextline\s+)?secret\b/i,
    read: ([, isNext]) => ({ ids: SECRETS, reach: isNext ? 'next' : 'line' }),
  },
  {
    tool: 'secretlint',
    pattern: /secretlint-disable(-next-line|-line)?(?=\s|\*|$)/i,
    read: ([, where]) => ({
      ids: SECRETS,
      reach: where === undefined ? 'file' : where === '-line' ? 'line' : 'next',
    }),
  },
];

/** A word that every form contains, so that most lines need only one test. */
const ANY_FORM = /ignore|skip|nosem|disable|:allow|allowlist|whitelist/i;

/** Quick test of a line or of a whole file. False if no comment in the text ignores findings. */
export function mayIgnore(text: string): boolean {
  return ANY_FORM.test(text);
}

/** Returns the comments in a line that ignore findings. */
export function ignoreComments(line: string): readonly IgnoreComment[] {
  if (line.length > MAX_LINE || !mayIgnore(line)) return [];
  const isAlone = /^\s*(?:#|\/\/|<!--|\/\*|;|--)/.test(line);
  return FORMS.flatMap(({ tool, pattern, read }) => {
    const match = pattern.exec(line);
    const found = match === null ? undefined : read(match, isAlone);
    if (found === undefined || found.ids.length === 0) return [];
    const reason = found.reason?.trim().replace(/^[-:\s]+/, '');
    return [{ ...found, tool, reason: reason === '' ? undefined : reason }];
  });
}

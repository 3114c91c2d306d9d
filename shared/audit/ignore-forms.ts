import { dayBefore, isDate } from '../model/date.ts';
import type { CommentPlace } from './comment-places.ts';

/** The lines that a comment applies to. `rest` ends before the line with `secretlint-enable`. */
type Reach = 'line' | 'next' | 'file' | 'rest';

/** A comment that suppresses findings. */
export interface IgnoreComment {
  /** The tool that defines the form of the comment, such as `hadolint`. */
  readonly tool: string;
  /** IDs or prefixes of rules. `*` stands for all rules of the tool, and `secret/*` for all secrets. */
  readonly ids: readonly string[];
  /** Column at which the comment starts, from 0. */
  readonly at: number;
  readonly reach: Reach;
  /**
   * Matches lines below the comment to which `next` does not apply, such as empty lines. It applies to the line after
   * them.
   */
  readonly skips?: RegExp;
  /** The location at which the tool reads the comment. Absent if the tool reads it everywhere. */
  readonly place?: CommentPlace;
  readonly reason?: string | undefined;
  /** ISO date of the last day on which the comment applies. */
  readonly expires?: string | undefined;
  /** True if the tool requires a reason but the comment does not have one. */
  readonly lacksReason?: boolean;
}

interface Form {
  readonly tool: string;
  readonly pattern: RegExp;
  read(match: RegExpExecArray, isAlone: boolean): Omit<IgnoreComment, 'tool' | 'at'> | undefined;
}

const SECRETS = ['secret/*'];

/** Pattern for the rest of a line. The end of a block comment, such as `-->`, is not part of the group. */
const REST = '([^\\r\\n]*?)(?:-->|\\*/)?\\s*$';

/** Returns a pattern that matches the start of a comment, such as `#` or `//`, followed by `text`. */
function after(text: string): RegExp {
  return new RegExp(`(?:#|//|<!--|/\\*|;|--)\\s{0,20}${text}`, 'i');
}

/** BuildKit checks that have a corresponding rule in the audit. */
const BUILDKIT_CHECKS =
  'ConsistentInstructionCasing CopyIgnoredFile DuplicateStageName ExposeInvalidFormat FromAsCasing FromPlatformFlagConstDisallowed InvalidDefaultArgInFrom JSONArgsRecommended LegacyKeyValueFormat MaintainerDeprecated MultipleInstructionsDisallowed NoEmptyContinuation RedundantTargetPlatform ReservedStageName SecretsUsedInArgOrEnv StageNameCasing UndefinedArgInFrom UndefinedVar WorkdirRelativePath'.split(
    ' ',
  );

/** Matches a line that is empty or contains only a comment. */
const NO_CODE = /^\s*(?:#.*|\/\/.*)?$/;

function split(list: string | undefined): readonly string[] {
  return (list ?? '').split(/[\s,;]+/).filter((id) => id !== '');
}

/**
 * The forms of suppression comments that Assay and other tools define. Each form applies to the lines that its tool
 * documents. If the tool also accepts comments after a value, a comment on its own line applies to the next line.
 */
export const IGNORE_FORMS: readonly Form[] = [
  {
    tool: 'assay',
    pattern: after(
      `assay:\\s?ignore\\s+([\\w./*,\\s-]{1,400}?)(?:\\s+until=(\\d{4}-\\d\\d-\\d\\d))?(?:\\s+because\\s+(\\S.{0,500}?))?${REST.replace('([^\\r\\n]*?)', '')}`,
    ),
    read: ([, ids, expires, reason], isAlone) =>
      expires !== undefined && !isDate(expires)
        ? undefined
        : {
            ids: split(ids),
            reach: isAlone ? 'next' : 'line',
            skips: NO_CODE,
            reason,
            expires,
            lacksReason: reason === undefined,
          },
  },
  {
    tool: 'hadolint',
    pattern: after('hadolint\\s+(global\\s+)?ignore=([\\w,\\s]{1,400}?)(?:[;#]|$)'),
    read: ([, isGlobal, ids]) => ({
      ids: split(ids),
      reach: isGlobal ? 'file' : 'next',
      place: 'instruction',
    }),
  },
  {
    tool: 'BuildKit',
    pattern: after('check=skip=([\\w,]{1,400})'),
    read: ([, ids]) => ({
      ids: ids?.toLowerCase() === 'all' ? BUILDKIT_CHECKS : split(ids),
      reach: 'file',
      place: 'directive',
    }),
  },
  {
    tool: 'zizmor',
    pattern: after(`zizmor:\\s*ignore\\[([\\w,\\s-]{1,400})\\]${REST}`),
    read: ([, ids, reason]) => ({ ids: split(ids), reach: 'line', reason, place: 'value' }),
  },
  {
    tool: 'Checkov',
    pattern: after(`checkov:skip=([\\w,-]{1,400})(?::${REST})?`),
    // Rules for Kubernetes are omitted, because Checkov reads annotations instead of comments in Kubernetes manifests.
    read: ([, ids, reason]) => ({
      ids: split(ids).filter((id) => !/^CKV2?_K8S_/i.test(id)),
      reach: 'file',
      reason,
      place: 'instruction',
    }),
  },
  {
    tool: 'Trivy',
    pattern: after('(?:trivy|tfsec):ignore:([\\w*-]{1,100})(?::exp:(\\S{1,20}))?(?:\\s|$)'),
    // Any other condition than a date, such as a workspace, limits the comment in an unknown way, so the comment is
    // skipped.
    read: ([, id = '', end], isAlone) => {
      if (end !== undefined && !isDate(end)) return undefined;
      const expires = end === undefined ? undefined : dayBefore(Date.parse(end));
      return {
        ids: [id],
        reach: isAlone ? 'next' : 'line',
        skips: /(?:trivy|tfsec):ignore:/,
        expires,
      };
    },
  },
  {
    tool: 'KICS',
    pattern:
      /^\s*(?:#|\/\/|;)+\s*kics-scan\s+(ignore-line|ignore-block|ignore(?=\s|$)|disable=([\w,-]{1,2000}))/i,
    read: ([, word, ids]) => {
      if (ids !== undefined) return { ids: split(ids), reach: 'file', place: 'header' };
      return word?.toLowerCase() === 'ignore'
        ? { ids: ['*'], reach: 'file', place: 'header' }
        : { ids: ['*'], reach: 'next', skips: /^\s*#/ };
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
    pattern: /(?:gitleaks|betterleaks):allow\b/,
    read: () => ({ ids: SECRETS, reach: 'line' }),
  },
  {
    tool: 'TruffleHog',
    pattern: /trufflehog:ignore\b/,
    read: () => ({ ids: SECRETS, reach: 'line' }),
  },
  {
    tool: 'detect-secrets',
    pattern: after('pragma:\\s?(?:allow|white)list\\s+(nextline\\s+)?secret\\b'),
    read: ([, isNext]) => ({ ids: SECRETS, reach: isNext ? 'next' : 'line' }),
  },
  {
    tool: 'secretlint',
    // A comment with the names of rules is skipped, because it applies only to them. A description after `--` is
    // allowed.
    pattern: /secretlint-disable(-next-line|-line)?\s*(?:--.*)?$/,
    read: ([, where]) => ({
      ids: SECRETS,
      reach: where === undefined ? 'rest' : where === '-line' ? 'line' : 'next',
    }),
  },
];

/** Defines the rules for secrets. The rules are data in tables, with one file for each group of providers. */
import type { Severity } from '../model/finding.ts';

export type SecretSeverity = Exclude<Severity, 'unknown'>;

/** The range of the searched text where a rule finds a secret. `end` is exclusive. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** The name that the secret is assigned to. */
  readonly key?: string;
  /** Replaces the severity of the rule. */
  readonly severity?: SecretSeverity;
  /** Reason for `severity`, in one sentence. */
  readonly note?: string;
  /** True if a checksum or the decoded content confirms that the match really has this format. */
  readonly isProved?: boolean;
}

/** The text to search, with the data that rules need about it. */
export interface SearchedText {
  readonly text: string;
  readonly path: string;
  readonly format: TextFormat;
}

/**
 * The kind of a file, according to its name. The generic rules are disabled in `generated` files. In `code`, they read
 * only quoted values, and in `config` and `unknown`, also unquoted values.
 */
export type TextFormat = 'code' | 'config' | 'generated' | 'prose' | 'unknown';

/**
 * The result of checking a candidate. `refuted` means that its checksum is wrong, and `none` that it is not a secret.
 */
export type Verdict = 'proved' | 'possible' | 'refuted' | 'none';

export interface SecretRule {
  /** The second part of the finding ID: `github-pat` in `secret/github-pat`. */
  readonly kind: string;
  /** Name of the kind: `GitHub personal access token`. */
  readonly noun: string;
  readonly severity: SecretSeverity;
  /**
   * Lowercase keywords with at least 3 characters each. The rule applies only where one of them occurs, in any letter
   * case.
   */
  readonly keywords: readonly string[];
  readonly matcher: Matcher;
  /** True if a user may have chosen the value. A digest of it would help attackers to guess it. */
  readonly isGuessable: boolean;
  /** True if a correct checksum in the token raises the severity to `critical`. */
  readonly raisesIfProved: boolean;
  /** Page on which the owner can revoke the secret. */
  readonly revokeUrl: string | undefined;
}

type Matcher =
  | TokenMatcher
  | AssignedMatcher
  | { readonly form: 'custom'; readonly find: CustomFinder };

/** Finds a secret at the keyword that occupies the range from `start` to `end`. */
export type CustomFinder = (
  searched: SearchedText,
  start: number,
  end: number,
) => Candidate | undefined;

/** Matches a token with a distinctive format, such as a prefix. */
export interface TokenMatcher {
  readonly form: 'token';
  /** Sticky pattern that matches from the start of the keyword. Group 1, if present, is the secret. */
  readonly pattern: RegExp;
  /** True if the keyword can occur by chance in Base64 data. */
  readonly isInBase64: boolean;
  /**
   * Matches the end of the text before the keyword. If group 1 is present, it is the part of the token before the
   * keyword.
   */
  readonly before: RegExp | undefined;
  readonly minEntropy: number;
  readonly check: ((token: string) => Verdict) | undefined;
  /**
   * True if the token starts with a public prefix, which a mask may show. False if the match starts with something
   * else, such as a URL.
   */
  readonly showsPrefix: boolean;
}

/** Matches a value without a distinctive format. Its name must contain the keyword, as in `datadog_token = "…"`. */
export interface AssignedMatcher {
  readonly form: 'assigned';
  /** Matches the whole value. */
  readonly value: RegExp;
  readonly minEntropy: number;
}

export interface RuleOptions {
  readonly severity?: SecretSeverity;
  readonly revokeUrl?: string;
  /** Minimum entropy of the secret, in bits per character. */
  readonly minEntropy?: number;
  readonly before?: string;
  readonly check?: (token: string) => Verdict;
  /** True if the pattern is case-insensitive. */
  readonly ignoresCase?: boolean;
  readonly showsPrefix?: boolean;
  readonly isGuessable?: boolean;
}

/**
 * Default minimum entropy of a token, in bits per character. A random token of 20 characters has over 3.5. Samples that
 * repeat or count up have less.
 */
const TOKEN_MIN_ENTROPY = 2.5;
const ASSIGNED_MIN_ENTROPY = 2.7;

/**
 * Patterns for the end of a token. The next character must not continue the token. `TOKEN_END` also excludes longer
 * Base64 text.
 */
const WORD_END = '(?![A-Za-z0-9])';
const TOKEN_END = '(?![A-Za-z0-9]|[+/][A-Za-z0-9+/]{8})';

/** Returns a rule for tokens with a distinctive format. `source` is a pattern that starts at the keyword. */
export function token(
  [kind, noun]: readonly [kind: string, noun: string],
  keywords: readonly string[],
  source: string,
  options: RuleOptions = {},
): SecretRule {
  const flags = options.ignoresCase === true ? 'iy' : 'y';
  const isInBase64 = keywords.some((keyword) => /^[a-z0-9+/]+$/.test(keyword));
  const matcher: TokenMatcher = {
    form: 'token',
    pattern: new RegExp(source + (isInBase64 ? TOKEN_END : WORD_END), flags),
    isInBase64,
    before: options.before === undefined ? undefined : new RegExp(`${options.before}$`),
    minEntropy: options.minEntropy ?? TOKEN_MIN_ENTROPY,
    check: options.check,
    showsPrefix: options.showsPrefix ?? true,
  };
  return { ...common(kind, noun, options), keywords, matcher };
}

/** Returns a rule for values without a distinctive format. Their names contain one of the keywords. */
export function assigned(
  [kind, noun]: readonly [kind: string, noun: string],
  keywords: readonly string[],
  value: string,
  options: RuleOptions = {},
): SecretRule {
  const matcher: AssignedMatcher = {
    form: 'assigned',
    value: new RegExp(`^(?:${value})$`, options.ignoresCase === false ? '' : 'i'),
    minEntropy: options.minEntropy ?? ASSIGNED_MIN_ENTROPY,
  };
  return { ...common(kind, noun, options), keywords, matcher };
}

/** Returns a rule for a format that only code can check. */
export function custom(
  [kind, noun]: readonly [kind: string, noun: string],
  keywords: readonly string[],
  find: CustomFinder,
  options: Pick<RuleOptions, 'severity' | 'revokeUrl' | 'isGuessable'> = {},
): SecretRule {
  return { ...common(kind, noun, options), keywords, matcher: { form: 'custom', find } };
}

function common(kind: string, noun: string, options: RuleOptions) {
  return {
    kind,
    noun,
    severity: options.severity ?? 'high',
    isGuessable: options.isGuessable ?? false,
    raisesIfProved: options.check !== undefined,
    revokeUrl: options.revokeUrl,
  };
}

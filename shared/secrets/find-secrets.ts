/**
 * Finds secrets in text. The results contain only the public prefix of a secret, and a lower limit for its length. The
 * secret itself never leaves this file.
 */
import { textPlaces } from '../json/text-places.ts';
import { assignmentAt } from './assignment.ts';
import { type DecodedPart, encodedTokens } from './encoded-tokens.ts';
import { joinedParts } from './joined-strings.ts';
import { compileKeywords } from './keyword-scanner.ts';
import { isWholeKnownPassword } from './known-password.ts';
import { isKnownSample } from './known-samples.ts';
import { fingerprintSecret, maskSecret } from './mask.ts';
import { matchRule, type Occurrence } from './match-rule.ts';
import type { Candidate, SearchedText, SecretRule, SecretSeverity } from './rule.ts';
import { textFormat } from './text-format.ts';
import { findFileSecrets } from './whole-file.ts';

export interface SecretMatch {
  /** The kind of the secret: `github-pat`. The ID of the finding is `secret/github-pat`. */
  readonly kind: string;
  /** Name of the kind: `GitHub personal access token`. */
  readonly noun: string;
  readonly severity: SecretSeverity;
  /** The range of the secret in UTF-16 code units. `end` is exclusive. */
  readonly span: { readonly start: number; readonly end: number };
  readonly line: number;
  readonly column: number;
  /** The text to show instead of the secret: `ghp_… (at least 32 characters)`. */
  readonly masked: string;
  /**
   * SHA-256 of a token that is too random to guess. Absent for passwords, because their digests could be used to test
   * guesses.
   */
  readonly fingerprint?: string;
  /** The name that the secret is assigned to. */
  readonly key?: string;
  /**
   * The reason why the match counts as a secret.
   *
   * - `proved`: a checksum or the decoded content confirms its format.
   * - `form`: it has a distinctive format.
   * - `context`: its name or other words around it suggest a secret.
   */
  readonly confidence: 'proved' | 'form' | 'context';
  readonly revokeUrl?: string;
  /** Reason why the severity differs from that of the rule, in one sentence. */
  readonly note?: string;
  /** True if the text contains the secret in Base64 or with escaped characters. */
  readonly isEncoded?: true;
  /** True for a well-known default password, such as `admin`. */
  readonly isKnown?: true;
}

export interface SecretFinder {
  /** Finds all secrets in a string, in the order of their positions. */
  find(text: string, path: string, onOmitted?: OnOmitted): readonly SecretMatch[];
  /**
   * Finds only secrets with a distinctive format, such as a prefix. Such secrets look the same in binary files and in
   * text.
   */
  findTokens(bytes: Buffer, path: string, onOmitted?: OnOmitted): readonly SecretMatch[];
  /** Finds secrets with a distinctive format in a string without assignments, such as a file name. */
  findInName(name: string): readonly SecretMatch[];
}

/**
 * Called if a file contains too many secrets of one kind. `places` is the number of locations that the result omits.
 */
export type OnOmitted = (path: string, places: number) => void;

/** Compiles rules. This takes a few milliseconds, so callers should keep the finder. */
export function createSecretFinder(rules: readonly SecretRule[]): SecretFinder {
  const plain = [...new Set(rules.flatMap((rule) => rule.keywords))];
  const encoded = encodedTokens(rules.filter(isTokenRule));
  const keywords = [...plain, ...encoded.keywords];
  const scanner = compileKeywords(keywords);
  const all = rulesByKeyword(rules, plain);
  const tokens = rulesByKeyword(rules.filter(isTokenRule), plain);
  const search = (
    searched: SearchedText,
    rulesOf: RulesByKeyword,
    onOmitted: OnOmitted | undefined,
    isDecoding = true,
  ) => {
    const sightings: Sighting[] = [];
    const counts = new Map<string, number>();
    let omitted = 0;
    // Text with escaped characters can contain Base64, so both have their own offset.
    const decodedTo = { base64: 0, escaped: 0 };
    const add = (sighting: Sighting) => {
      const { rule, found } = sighting;
      const sort = `${rule.kind} ${found.severity ?? ''}`;
      const count = counts.get(sort) ?? 0;
      counts.set(sort, count + 1);
      if (found.isProved === true || count < MAX_SIGHTINGS) sightings.push(sighting);
      else omitted += 1;
    };
    const decode = (start: number, end: number, keyword: number) => {
      const form = keyword < encoded.base64Keywords ? 'base64' : 'escaped';
      // Each part is decoded once. Otherwise, the time would grow with the number of keywords in it.
      if (!isDecoding || searched.format === 'generated' || start < decodedTo[form]) return;
      const part = encoded.partAt(searched.text, start, end);
      if (part === undefined) return;
      decodedTo[form] = part.end;
      searchPart(part);
    };
    const searchPart = (part: DecodedPart) => {
      const inside = { path: searched.path, format: searched.format, text: part.decoded };
      for (const { rule, found } of search(inside, tokens, onOmitted, false)) {
        const value = part.decoded.slice(found.start, found.end);
        add({ rule, found: { ...found, start: part.start, end: part.end }, value });
      }
    };
    scanner.scan(searched.text, (keyword, end) => {
      const start = end - (keywords[keyword]?.length ?? 0);
      if (keyword >= plain.length) return decode(start, end, keyword - plain.length);
      const here = rulesOf[keyword] ?? [];
      if (here.length === 0) return;
      const occurrence = occurrenceAt(searched.text, start, end);
      for (const rule of here) {
        const found = matchRule(rule, searched, occurrence);
        if (found !== undefined) add({ rule, found });
      }
    });
    if (isDecoding && searched.format !== 'generated') {
      for (const part of joinedParts(searched.text)) searchPart(part);
    }
    if (omitted > 0) onOmitted?.(searched.path, omitted);
    return sightings;
  };
  return {
    find(text, path, onOmitted) {
      const searched = { text, path, format: textFormat(path) };
      const sightings = [...search(searched, all, onOmitted), ...fileSightings(rules, searched)];
      return describe(searched, sightings);
    },
    findTokens(bytes, path, onOmitted) {
      const searched = { text: bytes.toString('latin1'), path, format: 'generated' as const };
      const sightings = search(searched, tokens, onOmitted);
      return describe(searched, [...sightings, ...fileSightings(rules, { ...searched, text: '' })]);
    },
    findInName(text) {
      if (!MAY_HAVE_TOKEN.test(text)) return [];
      // Each part of a path is searched separately.
      const parts = text.replaceAll(SEPARATORS, (separator) => '\n'.repeat(separator.length));
      const searched = { text: parts, path: '', format: 'unknown' as const };
      return describe(searched, search(searched, tokens, undefined));
    },
  };
}

/**
 * Maximum number of secrets that are returned for each rule and severity in a file. A file with more secrets is a list
 * of samples, and the first of them are enough. Each rule has its own limit, so that samples do not hide other secrets.
 */
const MAX_SIGHTINGS = 2000;

/** Matches a run of characters that is long enough for a token. */
const MAY_HAVE_TOKEN = /[\w+%\\-]{16}/;

/** Matches the separators between names in a path, including the prefix of a whiteout file. */
const SEPARATORS = /\/|\.wh\./g;

/** The rules that use each keyword. The position in the list is the index of the keyword. */
type RulesByKeyword = readonly (readonly SecretRule[])[];

function rulesByKeyword(rules: readonly SecretRule[], keywords: readonly string[]): RulesByKeyword {
  const found = new Map<string, SecretRule[]>(keywords.map((keyword) => [keyword, []]));
  for (const rule of rules) {
    for (const keyword of rule.keywords) found.get(keyword)?.push(rule);
  }
  return [...found.values()];
}

/** Returns true for a rule that recognizes secrets without a name or other words around them. */
function isTokenRule({ matcher, isGuessable }: SecretRule): boolean {
  return matcher.form === 'token' && matcher.showsPrefix && !isGuessable;
}

/** A candidate and the rule that found it. */
interface Sighting {
  readonly rule: SecretRule;
  readonly found: Candidate;
  /** The decoded secret, if the text contains it in Base64 or with escaped characters. */
  readonly value?: string;
}

function fileSightings(
  rules: readonly SecretRule[],
  { text, path }: SearchedText,
): readonly Sighting[] {
  return findFileSecrets(text, path).flatMap((found) => {
    const rule = rules.find(({ kind }) => kind === found.kind);
    return rule === undefined ? [] : [{ rule, found }];
  });
}

function occurrenceAt(text: string, start: number, end: number): Occurrence {
  let isRead = false;
  let assignment: ReturnType<typeof assignmentAt>;
  return {
    start,
    end,
    assignment() {
      if (!isRead) assignment = assignmentAt(text, start, end);
      isRead = true;
      return assignment;
    },
  };
}

/**
 * Keeps only one of several overlapping sightings. This is the one with the strongest evidence or, if the evidence is
 * equally strong, the longest one.
 */
function strongest(sightings: readonly Sighting[]): readonly Sighting[] {
  const kept: Sighting[] = [];
  const byPlace = sightings.toSorted((a, b) => a.found.start - b.found.start);
  for (const sighting of byPlace) {
    const last = kept.at(-1);
    if (last === undefined || last.found.end <= sighting.found.start) kept.push(sighting);
    else if (isStronger(sighting, last)) kept[kept.length - 1] = sighting;
  }
  return kept;
}

function isStronger(a: Sighting, b: Sighting): boolean {
  const difference = rank(a) - rank(b) || length(b) - length(a);
  return difference < 0;
}

function rank({ rule, found }: Sighting): number {
  if (found.isProved === true) return 0;
  if (rule.kind.endsWith('-assignment')) return 5;
  if (rule.isGuessable) return rule.matcher.form === 'token' ? 3 : 4;
  return rule.matcher.form === 'assigned' ? 2 : 1;
}

function length({ found }: Sighting): number {
  return found.end - found.start;
}

function describe({ text }: SearchedText, sightings: readonly Sighting[]): readonly SecretMatch[] {
  if (sightings.length === 0) return [];
  const placeOf = textPlaces(text);
  return strongest(sightings).flatMap((sighting) => {
    const { start, end } = sighting.found;
    const secret = sighting.value ?? text.slice(start, end);
    const place = placeOf(sighting.found.start);
    return isKnownSample(secret)
      ? []
      : [{ ...maskedMatch(sighting, secret), ...knownPart(sighting, text), ...place }];
  });
}

function maskedMatch(
  { rule, found, value }: Sighting,
  secret: string,
): Omit<SecretMatch, 'line' | 'column'> {
  const fingerprint = rule.isGuessable ? undefined : fingerprintSecret(secret);
  return {
    kind: rule.kind,
    noun: rule.noun,
    severity: severityOf(rule, found),
    span: { start: found.start, end: found.end },
    masked: maskSecret(secret, rule.matcher.form === 'token' && rule.matcher.showsPrefix),
    confidence: confidenceOf(rule, found),
    ...(fingerprint !== undefined && { fingerprint }),
    ...(found.key !== undefined && { key: found.key }),
    ...(found.note !== undefined && { note: found.note }),
    ...(rule.revokeUrl !== undefined && { revokeUrl: rule.revokeUrl }),
    ...(value !== undefined && { isEncoded: true as const }),
  };
}

/** Returns the severity of a well-known default password. It is low, because the password is weak but cannot leak. */
function knownPart(
  { rule, found, value }: Sighting,
  text: string,
): Pick<SecretMatch, 'severity' | 'isKnown'> | undefined {
  const isKnown = rule.isGuessable && value === undefined && isWholeKnownPassword(text, found);
  return isKnown ? { severity: 'low', isKnown } : undefined;
}

/**
 * Returns the severity of a secret. If its format is confirmed, `high` becomes `critical` for rules with
 * `raisesIfProved`.
 */
function severityOf(rule: SecretRule, { severity, isProved }: Candidate): SecretSeverity {
  if (severity !== undefined) return severity;
  return isProved === true && rule.severity === 'high' && rule.raisesIfProved
    ? 'critical'
    : rule.severity;
}

function confidenceOf(rule: SecretRule, { isProved }: Candidate): SecretMatch['confidence'] {
  if (isProved === true) return 'proved';
  return rule.matcher.form === 'token' && !rule.isGuessable ? 'form' : 'context';
}

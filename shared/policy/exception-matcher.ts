import type { Finding } from '../model/finding.ts';
import type { Location } from '../model/package.ts';
import { type IgnoreRule, isPackageRule } from '../model/policy.ts';
import { coversPath } from './ignore-path.ts';
import type { RefusedPackage } from './refused-packages.ts';

/** ID in an exception that covers every vulnerability in a package. */
export const ANY_ID = '*';

/** Non-breaking hyphen, which pull request comments use in IDs. Users copy it together with the ID. */
const NO_BREAK_HYPHEN = '\u2011';

/** The findings and packages that an exception covers. */
export interface ExceptionMatcher {
  readonly coversFinding: (finding: Finding) => boolean;
  readonly coversPackage: (refused: RefusedPackage) => boolean;
}

export function exceptionMatcher(rule: IgnoreRule): ExceptionMatcher {
  const id = rule.id.replaceAll(NO_BREAK_HYPHEN, '-').toLowerCase();
  const isBelow = rule.path === undefined ? () => true : coversPath(rule.path);
  const isFor = purlMatcher(rule);
  return {
    coversFinding: (finding) =>
      hasId(finding, id) &&
      isFor(finding.package?.purl) &&
      isBelow(finding) &&
      isAt(rule, finding.location),
    coversPackage: ({ rule: refusedBy, item }) =>
      refusedBy === rule.id && rule.purl !== undefined && isFor(item.purl) && isBelow(item),
  };
}

/**
 * Returns true if an exception with this ID covers a finding. Malware is covered only by an exception with its own ID,
 * and not by `*`.
 */
function hasId({ id, aliases, kind }: Finding, wanted: string): boolean {
  if (wanted === ANY_ID) return kind !== 'malware';
  // Only IDs of audit rules contain a slash.
  if (wanted.endsWith('/*')) return id.toLowerCase().startsWith(wanted.slice(0, -1));
  return [id, ...aliases].some((other) => other.toLowerCase() === wanted);
}

/**
 * Returns true if an exception covers a location. If the exception has a line or a column, this position must be inside
 * the location.
 */
function isAt({ onLine, onColumn }: IgnoreRule, location: Location): boolean {
  if (onLine === undefined) return true;
  const { line, endLine = line, column = 1, endColumn = column } = location;
  if (line === undefined || endLine === undefined) return false;
  if (onColumn === undefined) return line <= onLine && onLine <= endLine;
  const isStart = onLine === line && onColumn === column;
  const isAfterStart = onLine > line || (onLine === line && onColumn > column);
  const isBeforeEnd = onLine < endLine || (onLine === endLine && onColumn < endColumn);
  return isStart || (isAfterStart && isBeforeEnd);
}

function purlMatcher({ id, purl }: IgnoreRule): (found: string | undefined) => boolean {
  if (purl === undefined) return () => true;
  const isWhole = id === ANY_ID || isPackageRule(id);
  return (found) => found !== undefined && (isWhole ? isPackage : startsPurl)(found, purl);
}

/** Returns true if the purl `wanted` stands for exactly this package, with or without its version. */
function isPackage(found: string, wanted: string): boolean {
  return (
    found === wanted || (found.startsWith(wanted) && /^[@?#]/.test(found.slice(wanted.length)))
  );
}

/**
 * Returns true if a purl starts with `start`. The prefix must end at a purl separator: `pkg:npm/a` matches
 * `pkg:npm/a@1`, but not `pkg:npm/ab@1`.
 */
function startsPurl(purl: string, start: string): boolean {
  if (!purl.startsWith(start)) return false;
  const next = purl.charAt(start.length);
  return next === '' || '@?#/'.includes(next) || '@?#/:'.includes(start.charAt(start.length - 1));
}

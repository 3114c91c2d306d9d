/**
 * RPM versions, in the form `epoch:version-release`. A missing epoch is 0. Source:
 * https://github.com/rpm-software-management/rpm/blob/master/docs/man/rpm-version.7.scd and rpmvercmp
 */
import { compareText } from '../model/order.ts';
import { compareDigits, isDigit } from './digits.ts';
import { checkedVersion } from './malformed-version.ts';
import type { VersionScheme } from './version-scheme.ts';

export const rpm: VersionScheme = { id: 'rpm', compare: compareRpm };

interface RpmVersion {
  readonly epoch: string;
  readonly version: string;
  readonly release: string;
}

function compareRpm(a: string, b: string): number {
  const left = parse(a);
  const right = parse(b);
  return (
    compareSegments(left.epoch, right.epoch) ||
    compareSegments(left.version, right.version) ||
    compareSegments(left.release, right.release)
  );
}

function parse(version: string): RpmVersion {
  const text = checkedVersion(version, 'rpm');
  const colon = text.indexOf(':');
  const epoch = colon <= 0 ? '0' : text.slice(0, colon);
  const rest = text.slice(colon + 1);
  const dash = rest.lastIndexOf('-');
  if (dash === -1) return { epoch, version: rest, release: '' };
  return { epoch, version: rest.slice(0, dash), release: rest.slice(dash + 1) };
}

/**
 * Compares two strings from left to right, as runs of digits and runs of letters. `~` sorts before the end of the
 * string, and `^` sorts directly after the end.
 */
function compareSegments(a: string, b: string): number {
  let atA = 0;
  let atB = 0;
  for (;;) {
    atA = skipSeparators(a, atA);
    atB = skipSeparators(b, atB);
    const mark = compareMark(a[atA], b[atB]);
    if (mark !== undefined && mark !== 0) return mark;
    if (mark === 0) {
      atA++;
      atB++;
      continue;
    }
    if (atA >= a.length || atB >= b.length) return Number(atA < a.length) - Number(atB < b.length);
    const endA = endOfRun(a, atA, isDigit(a[atA]));
    const endB = endOfRun(b, atB, isDigit(a[atA]));
    const order = compareRun(a.slice(atA, endA), b.slice(atB, endB));
    if (order !== 0) return order;
    atA = endA;
    atB = endB;
  }
}

/**
 * Compares the markers `~` and `^`. Returns 0 if both versions have the same marker at this position. Returns
 * undefined if neither has a marker.
 */
function compareMark(a: string | undefined, b: string | undefined): number | undefined {
  if (a === '~' || b === '~') return Number(a !== '~') - Number(b !== '~');
  if (a !== '^' && b !== '^') return undefined;
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? -1 : 1;
  return a === '^' ? -1 : 1;
}

/**
 * Compares a run in `a` with a run of the same kind in `b`. If the run in `b` is empty, `b` has a run of the other
 * kind. Then numbers are higher than letters.
 */
function compareRun(a: string, b: string): number {
  const isNumber = isDigit(a[0]);
  if (b === '') return isNumber ? 1 : -1;
  return isNumber ? compareDigits(a, b) : compareText(a, b);
}

function skipSeparators(text: string, start: number): number {
  let at = start;
  while (at < text.length && !/[0-9A-Za-z~^]/.test(text[at] ?? '')) at++;
  return at;
}

function endOfRun(text: string, start: number, isNumber: boolean): number {
  const inRun = isNumber ? /[0-9]/ : /[A-Za-z]/;
  let end = start;
  while (end < text.length && inRun.test(text[end] ?? '')) end++;
  return end;
}

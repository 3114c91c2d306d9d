import type { Finding } from '../model/finding.ts';
import { isNew } from '../model/is-new.ts';
import { countNoun, grouped } from './count.ts';
import { severityCounts } from './severity-counts.ts';
import { visibleText } from './visible-text.ts';

/** The findings that a headline counts. */
export interface HeadlineFacts {
  /** All findings that are not suppressed. */
  readonly open: readonly Finding[];
  /** The open findings that fail the run. */
  readonly failing: readonly Finding[];
  /** Name of the base. Undefined if the findings were not compared with a single base. */
  readonly base: string | undefined;
  /** Number of findings that exist only in the base. */
  readonly fixed: number;
  /** Day of the advisory data. Present if the data is so old that a pass means little. */
  readonly dataDay?: string | undefined;
}

/** Maximum length of the name of a base, in characters. */
const MAX_BASE = 60;

/**
 * Returns the numbers of findings as a phrase: `2 of 3 new findings must be fixed (1 critical, 1 high)` or `2
 * findings fixed, no new findings`. All reports start with this phrase.
 */
export function findingsHeadline(facts: HeadlineFacts): string {
  return facts.failing.length > 0 ? failText(facts) : passText(facts);
}

function failText({ open, failing, base }: HeadlineFacts): string {
  const isFresh = failing.every((each) => each.change !== undefined && isNew(each));
  const all = isFresh ? open.filter(isNew) : open;
  const isAll = all.length === failing.length;
  const isSecret = isFresh && failing.every(({ kind }) => kind === 'secret');
  const noun = `${isFresh ? 'new ' : ''}${isSecret && isAll ? 'secret' : 'finding'}`;
  const share = isAll ? '' : `${grouped(failing.length)} of `;
  const why = isSecret && failing.every(isMild) ? '; new secrets fail at any severity' : '';
  return `${share}${countNoun(all.length, noun)} must be fixed (${failingText(failing, base)}${why})`;
}

/**
 * Returns how many findings fail the run, as text. Findings that are also in the base are counted separately. If they
 * are malware on a path that the change touches, the text says so.
 */
function failingText(failing: readonly Finding[], base: string | undefined): string {
  const old = failing.filter((finding) => !isNew(finding));
  if (old.length === 0) return severityCounts(failing);
  const fresh = failing.filter(isNew);
  const name = baseText(base);
  const parts = [
    old.every(({ change }) => change?.isPathChanged === true)
      ? `${severityCounts(old)} already in ${name}, on a path that changed`
      : `already in ${name}: ${severityCounts(old)}`,
    ...(fresh.length === 0 ? [] : [`new: ${severityCounts(fresh)}`]),
  ];
  const isOldWorse = old.some(isMalware) && !fresh.some(isMalware);
  return (isOldWorse ? parts : parts.toReversed()).join('; ');
}

/** Returns true if the severity alone rarely makes a run fail. */
function isMild({ severity }: Finding): boolean {
  return severity === 'medium' || severity === 'low';
}

function isMalware({ kind }: Finding): boolean {
  return kind === 'malware';
}

function passText({ open, base, fixed, dataDay }: HeadlineFacts): string {
  const counted = base === undefined ? open : open.filter(isNew);
  const noun = base === undefined ? 'finding' : 'new finding';
  if (counted.length === 0) {
    const gone = fixed === 0 ? '' : `${countNoun(fixed, 'finding')} fixed, `;
    return `${gone}no ${noun}s${dataText(dataDay)}`;
  }
  const gone = fixed === 0 ? '' : `${grouped(fixed)} fixed`;
  const found = `${countNoun(counted.length, noun)}${dataText(dataDay)}: ${severityCounts(counted)}`;
  return `nothing must be fixed (${[found, gone].filter(Boolean).join('; ')})`;
}

/** Returns the phrase about old advisory data: ` in advisory data of 18 Mar 2022`. Returns an empty string without a day. */
export function dataText(day: string | undefined): string {
  return day === undefined ? '' : ` in advisory data of ${day}`;
}

/**
 * Returns the name of the base for use in a sentence. The name is limited in length and does not contain invisible
 * characters.
 */
export function baseText(base = 'the base'): string {
  return visibleText(base, MAX_BASE);
}

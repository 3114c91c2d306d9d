import type { Fix } from '../../model/fix.ts';
import type { Inventory, SourceDescription } from '../../model/inventory.ts';
import { isNew } from '../../model/is-new.ts';
import { visibleText } from '../../text/visible-text.ts';
import { repeatText } from '../fix-list.ts';
import { groupedFixes } from '../grouped-fixes.ts';
import { type ListedFinding, openFindings, suppressedFindings } from '../listed-finding.ts';
import { sourceText } from '../location.ts';
import type { PageData, PageFix } from '../page/page-data.ts';
import type { ReportData } from '../report-data.ts';
import { pageFinding } from './page-finding.ts';
import { pagePackages } from './page-packages.ts';

/**
 * Number of hexadecimal digits of the fingerprint in a link. Among 56,000 reports with 100,000 findings each, about one
 * would contain the same digits twice.
 */
const KEY_DIGITS = 12;

/** Maximum length of a command, in characters. Longer commands are only in findings.json. */
const MAX_COMMAND = 4_000;

/** Maximum number of files that a fix names. */
const MAX_REPEATS = 20;

/** Maximum length of a fix description, in characters. */
const MAX_TITLE = 1_000;

/** Returns the data for the page's script. All strings are sanitized, but not escaped for HTML. */
export function pageData(data: ReportData, inventories: readonly Inventory[]): PageData {
  const sources = new SourceNames();
  const listed = [...openFindings(data), ...suppressedFindings(data)];
  const keys = uniqueKeys(listed.map(({ finding }) => finding.fingerprint));
  const fixes = groupedFixes(data.scans.flatMap((scan) => scan.fixes ?? [])).map(
    ({ fix, repeats }) =>
      repeats.length === 0
        ? fix
        : { ...fix, title: `${fix.title}. ${repeatText(repeats, { max: MAX_REPEATS })}` },
  );
  const keysOf = keysByFingerprint(
    listed.map(({ finding }) => finding.fingerprint),
    keys,
  );
  const fixOf = new Map(
    fixes.flatMap((fix, at) => [...fix.stays, ...fix.fixes].map((each) => [each, at] as const)),
  );
  const hasFailing = listed.some(({ isReason }) => isReason);
  const findings = listed.map((each, at) => {
    const fix = fixOf.get(each.finding.fingerprint);
    return {
      ...pageFinding(each, data.run),
      key: keys[at] ?? '',
      source: sources.indexOf(each.source),
      remark: hasFailing ? remarkOf(each) : undefined,
      fix,
      update: updateOf(fixes[fix ?? -1], each.finding.package?.purl),
    };
  });
  const packages = pagePackages(inventories, (source) => sources.indexOf(source));
  return {
    findings,
    fixes: fixes.map((fix) => pageFix(fix, keysOf)),
    ...packages,
    sources: sources.names,
  };
}

/**
 * Returns the remark for an existing finding that does not fail the run. Without it, readers could think that the run
 * failed because of this finding.
 */
function remarkOf({ finding, isReason }: ListedFinding): string | undefined {
  const isOpen = finding.suppression === undefined && !isReason;
  return isOpen && !isNew(finding) ? 'Not blocking' : undefined;
}

function updateOf(fix: Fix | undefined, purl: string | undefined): string | undefined {
  const to = fix?.packages.find((each) => each.purl === purl)?.to;
  return to === undefined ? undefined : visibleText(to);
}

/** Collects source names, and assigns an index to each of them. */
class SourceNames {
  readonly names: string[] = [];

  indexOf({ name, platform }: SourceDescription): number {
    const full = [sourceText(name), ...(platform === undefined ? [] : [platform])].join(' ');
    const shown = visibleText(full);
    const at = this.names.indexOf(shown);
    return at === -1 ? this.names.push(shown) - 1 : at;
  }
}

/**
 * Returns a unique key for each fingerprint. If two sources have the same finding, the second key ends with a number.
 */
function uniqueKeys(fingerprints: readonly string[]): readonly string[] {
  const used = new Map<string, number>();
  return fingerprints.map((fingerprint) => {
    const short = fingerprint.slice(0, KEY_DIGITS);
    const count = (used.get(short) ?? 0) + 1;
    used.set(short, count);
    return count === 1 ? short : `${short}-${count}`;
  });
}

function keysByFingerprint(
  fingerprints: readonly string[],
  keys: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  for (const [at, fingerprint] of fingerprints.entries()) {
    all.set(fingerprint, [...(all.get(fingerprint) ?? []), keys[at] ?? '']);
  }
  return all;
}

function pageFix(
  { title, path, command, alternative, fixes, stays }: Fix,
  keysOf: ReadonlyMap<string, readonly string[]>,
): PageFix {
  const keys = (fingerprints: readonly string[]) => [
    ...new Set(fingerprints.flatMap((each) => keysOf.get(each) ?? [])),
  ];
  return {
    title: visibleText(title, MAX_TITLE),
    path: path === undefined ? undefined : visibleText(path),
    command: command === undefined ? undefined : exactText(command),
    alternative: alternative === undefined ? undefined : visibleText(alternative, MAX_TITLE),
    fixes: keys(fixes),
    stays: keys(stays),
  };
}

/** Returns the command. Returns undefined if the copy button would copy characters that readers cannot see. */
function exactText(command: string): string | undefined {
  const shown = visibleText(command, MAX_COMMAND);
  return shown === command ? command : undefined;
}

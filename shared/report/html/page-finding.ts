import type { Finding } from '../../model/finding.ts';
import { isNew } from '../../model/is-new.ts';
import { visibleText } from '../../text/visible-text.ts';
import { advisedVersions } from '../advised-versions.ts';
import { fixText, withoutMarks } from '../finding-blocks.ts';
import { imageNotes, originText, ownerText, platformsText, toolsText } from '../finding-origin.ts';
import type { ListedFinding } from '../listed-finding.ts';
import { locationText, locationUrl } from '../location.ts';
import { packageLabel } from '../package-label.ts';
import type { Level, PageFinding, PageLink } from '../page/page-data.ts';
import type { ReportRun } from '../report-data.ts';
import { controlTexts } from '../rule-help.ts';
import { safeUrl } from '../safe-url.ts';

/** Maximum number of entries in each list of a finding's details. The result files contain all entries. */
const MAX_LOCATIONS = 20;
const MAX_ALIASES = 20;
const MAX_FIXED = 30;
const MAX_PATHS = 10;

/** Maximum length of a title, in characters. */
const MAX_TITLE = 500;

/** Returns a finding in the format that the page's script expects. */
export function pageFinding(
  { finding, source, isReason }: ListedFinding,
  run: ReportRun | undefined,
): Omit<PageFinding, 'key' | 'source' | 'fix' | 'update' | 'remark'> {
  const { id, aliases, title, cwes = [], score, vector, published, match, reachability } = finding;
  const where = finding.locations.length > 0 ? finding.locations : [finding.location];
  return {
    level: levelOf(finding),
    id: visibleText(id),
    title: visibleText(withoutMarks(title), MAX_TITLE),
    url: finding.url === undefined ? undefined : safeUrl(finding.url),
    aliases: texts(aliases, MAX_ALIASES),
    score,
    vector: vector === undefined ? undefined : visibleText(vector),
    cwes: texts(cwes, MAX_ALIASES),
    published:
      published === undefined ? undefined : visibleText(published.slice(0, 'YYYY-MM-DD'.length)),
    ...packageFacts(finding),
    range: match?.range === undefined ? undefined : visibleText(match.range),
    fixed: texts(advisedVersions(finding), MAX_FIXED),
    fixText: visibleText(fixText(finding)),
    where: where.slice(0, MAX_LOCATIONS).map((location): PageLink => {
      const url = locationUrl(run, source, location);
      return {
        text: visibleText(locationText(location)),
        url: url === undefined ? undefined : safeUrl(url),
      };
    }),
    status: finding.suppression === undefined ? (isReason ? 'fails' : 'open') : 'suppressed',
    change: finding.change?.state,
    isNew: finding.change === undefined ? undefined : isNew(finding),
    reachability: reachability?.level,
    exploitation: exploitationOf(finding),
    suppression: suppressionOf(finding),
    rule: ruleOf(finding),
    notes: notesOf(finding),
  };
}

/** Returns the level of a finding. Malware and notices have their own levels. */
export function levelOf({ kind, severity }: Finding): Level {
  return kind === 'malware' || kind === 'notice' ? kind : severity;
}

function packageFacts({ package: about, location }: Finding) {
  const { name = location.path, version = '', purl = '', ecosystem = '' } = about ?? {};
  const [family = ''] = ecosystem.split(':');
  return {
    name: visibleText(name),
    version: visibleText(version),
    purl: visibleText(purl),
    ecosystem: visibleText(family === '' ? 'Other' : family),
    scope: about?.scope,
    isDirect: about?.isDirect,
    paths: (about?.paths ?? []).slice(0, MAX_PATHS).map((path) => path.map(packageLabel)),
    morePaths: (about?.morePaths ?? 0) + Math.max(0, (about?.paths?.length ?? 0) - MAX_PATHS),
  };
}

function exploitationOf({ exploited, epss }: Finding): PageFinding['exploitation'] {
  if (exploited === undefined && epss === undefined) return undefined;
  return {
    listed: exploited === undefined ? undefined : visibleText(exploited.added),
    hasRansomware: exploited?.ransomware,
    epss: epss?.score,
  };
}

function suppressionOf({ suppression }: Finding): PageFinding['suppression'] {
  if (suppression === undefined) return undefined;
  const { reason, rule, owner, expires } = suppression;
  return {
    reason: visibleText(reason, MAX_TITLE),
    rule: visibleText(rule),
    owner: owner === undefined ? undefined : visibleText(owner),
    expires: expires === undefined ? undefined : visibleText(expires),
  };
}

function ruleOf(finding: Finding): PageFinding['rule'] {
  const { rule, description } = finding;
  if (rule === undefined) return undefined;
  return {
    why: visibleText(rule.why, MAX_TITLE),
    fix: visibleText(rule.fix, MAX_TITLE),
    detail: description === undefined ? undefined : visibleText(description, MAX_TITLE),
    controls: controlTexts(finding).map((each) => visibleText(each)),
  };
}

function notesOf(finding: Finding): readonly string[] {
  const place = finding.layer === undefined ? [originText(finding)] : imageNotes(finding);
  const all = [ownerText(finding), ...place, platformsText(finding), toolsText(finding)];
  return all.filter((each) => each !== undefined).map((each) => visibleText(each, MAX_TITLE));
}

function texts(list: readonly string[], max: number): readonly string[] {
  return list.slice(0, max).map((each) => visibleText(each));
}

import { LEVEL_LABELS, type PageData, type PageFinding, type PageLink } from '../page-data.ts';
import { copyButton } from './copy.ts';
import { type Child, code, counted, div, el, li, link, richText } from './elements.ts';
import { type Fact, factList } from './fact-list.ts';

/** Creates the details of a finding, with all data that the page contains about it. */
export function findingDetails(finding: PageFinding, data: PageData): HTMLElement {
  const list = factList(factsOf(finding, data));
  const permalink = copyButton('Copy link to this finding', () => location.href);
  return div(el('p', { class: 'title' }, finding.title), list, permalink);
}

function factsOf(finding: PageFinding, data: PageData): readonly Fact[] {
  const { id, url, aliases, where, notes, suppression, rule } = finding;
  return [
    ['Suppressed', suppressionText(suppression)],
    [
      rule === undefined ? 'Advisory' : 'Rule',
      link(id, url),
      aliases.length === 0 ? undefined : `, also ${aliases.join(', ')}`,
    ],
    ['Severity', severityText(finding)],
    ['Exploitation', exploitationText(finding)],
    ['Details', rule?.detail],
    ['Danger', rule?.why],
    ['Affected', rule === undefined ? affectedText(finding) : undefined],
    ['Fixed in', finding.fixed.join(', ')],
    ['What to do', ...fixContent(finding, data)],
    ['Required by', ...pathContent(finding)],
    ['Location', ...linkList(where)],
    ['Source', data.sources.length > 1 ? data.sources[finding.source] : undefined],
    ['Use', useText(finding)],
    ['Compared with the base', changeText(finding)],
    ['Reachability', REACHABILITY[finding.reachability ?? '']],
    ['Controls', rule?.controls.join('; ')],
    ['Weakness', finding.cwes.join(', ')],
    ['Published', finding.published],
    ['Notes', notes.join(', ')],
  ];
}

const REACHABILITY: Readonly<Record<string, string>> = {
  linked: 'The program contains vulnerable functions',
  'symbol-not-linked': 'The program contains the package, but no vulnerable function',
  'not-linked': 'The program does not contain the vulnerable package',
};

function severityText({ level, score, vector }: PageFinding): string {
  const scored = score === undefined ? '' : `, CVSS ${score.toFixed(1)}`;
  return `${LEVEL_LABELS[level]}${scored}${vector === undefined ? '' : ` (${vector})`}`;
}

function exploitationText({ exploitation = {} }: PageFinding): string {
  const { listed, hasRansomware, epss } = exploitation;
  const texts = [
    listed === undefined ? '' : `Attackers exploit this vulnerability (CISA KEV, ${listed})`,
    hasRansomware === true ? 'ransomware uses it' : '',
    epss === undefined ? '' : `${percent(epss)} probability in the next 30 days (EPSS)`,
  ];
  return texts.filter(Boolean).join(', ');
}

/** Returns a fraction as a percentage: `0.3 %` for 0.003, `94 %` for 0.94. */
export function percent(share: number): string {
  const value = share * 100;
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} %`;
}

function affectedText({ name, version, range }: PageFinding): Child {
  const versions = range === undefined ? '' : `, in the range ${range}`;
  return el('span', {}, code(`${name} ${version}`), versions);
}

function fixContent(
  { fix, fixed, fixText, rule }: PageFinding,
  { fixes }: PageData,
): readonly Child[] {
  if (rule !== undefined) return richText(rule.fix);
  const found = fix === undefined ? undefined : fixes[fix];
  return found === undefined
    ? [fixed.length > 0 ? '' : fixText]
    : [...richText(found.title), commandBlock(found.command)];
}

/** Creates a command with a button that copies it. */
export function commandBlock(command: string | undefined): Child {
  if (command === undefined) return undefined;
  const code = el('code', { tabindex: '0' }, command);
  return el(
    'div',
    { class: 'command' },
    code,
    copyButton('Copy', () => command),
  );
}

function pathContent({ isDirect, paths, morePaths }: PageFinding): readonly Child[] {
  if (isDirect === true) return ['A manifest names this package directly'];
  const items = paths.map((path) => li(...pathNodes(path)));
  if (morePaths > 0) items.push(li(counted(morePaths, 'more direct dependency')));
  return items.length === 0 ? [] : [el('ul', { class: 'paths' }, ...items)];
}

/** Returns the steps of a dependency path with arrows between them. */
export function pathNodes(path: readonly string[]): readonly Child[] {
  return path.flatMap((step, at) => [at === 0 ? undefined : ' → ', code(step)]);
}

function linkList(links: readonly PageLink[]): readonly Child[] {
  return links.map(({ text, url }) => div(code(link(text, url))));
}

function useText({ scope, isDirect }: PageFinding): string {
  const kind =
    isDirect === undefined ? '' : isDirect ? 'direct dependency' : 'transitive dependency';
  const purpose = scope === undefined || scope === 'unknown' ? '' : `needed for ${scope}`;
  return [kind, purpose].filter(Boolean).join(', ');
}

function changeText({ change }: PageFinding): string {
  if (change === 'new') return 'New: this finding is not in the base';
  if (change === 'changed')
    return 'Changed: in the base, the version or the use of the package is different';
  return change === undefined ? '' : 'Already in the base';
}

function suppressionText(suppression: PageFinding['suppression']): string {
  if (suppression === undefined) return '';
  const { reason, rule, owner, expires } = suppression;
  const until = expires === undefined ? 'no expiry' : `until ${expires}`;
  return [reason, `rule ${rule}`, owner, until].filter(Boolean).join(' · ');
}

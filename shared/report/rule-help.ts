import { inlineFix } from '../errors/describe.ts';
import type { Finding } from '../model/finding.ts';
import { visibleText } from '../text/visible-text.ts';
import { escapeMarkdown, markdownLink, withoutElements } from './escape-markdown.ts';
import { severityLabel } from './finding-blocks.ts';
import { safeUrl } from './safe-url.ts';

/** Maximum number of entries in each list of the help: IDs, controls and links. */
const MAX_LISTED = 10;

/** Returns the help for an audit rule: the danger, the fix, the compliance controls and links. */
export function ruleHelp(finding: Finding): { text: string; markdown: string } {
  const { title, rule, aliases } = finding;
  const { why = '', fix = '', references = [] } = rule ?? {};
  const sections = [
    escapeMarkdown(title),
    `**Severity:** ${severityLabel(finding)}`,
    escapeMarkdown(why, 1_000),
    section('Fix', escapeMarkdown(fix, 1_000)),
    section('Controls', listOf(controlTexts(finding))),
    section('Other IDs', escapeMarkdown(aliases.slice(0, MAX_LISTED).join(', '))),
    section('References', linksOf([finding.url ?? '', ...references])),
  ];
  return {
    text: visibleText(`${title}. ${why} Fix: ${inlineFix(fix)}`, 2_000),
    markdown: withoutElements(`${sections.filter((part) => part !== '').join('\n\n')}\n`),
  };
}

/** Returns the compliance controls for a finding by framework, such as `cis-docker-1.6.0: 4.1`. */
export function controlTexts({ controls = {} }: Finding): readonly string[] {
  return Object.entries(controls)
    .slice(0, MAX_LISTED)
    .map(([framework, ids]) => `${framework}: ${ids.slice(0, MAX_LISTED).join(', ')}`);
}

function section(heading: string, content: string): string {
  return content === '' ? '' : `### ${heading}\n\n${content}`;
}

function listOf(texts: readonly string[]): string {
  return texts.map((text) => `- ${escapeMarkdown(text)}`).join('\n');
}

function linksOf(urls: readonly string[]): string {
  const safe = urls.flatMap((url) => safeUrl(url) ?? []).slice(0, MAX_LISTED);
  return safe.map((url) => `- ${markdownLink(escapeMarkdown(url), url)}`).join('\n');
}

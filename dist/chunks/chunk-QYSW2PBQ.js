import {
  escapeMarkdown,
  markdownLink,
  safeUrl,
  severityLabel,
  visibleText
} from "./chunk-ACBKZTRX.js";

// shared/report/rule-help.ts
var MAX_LISTED = 10;
function ruleHelp(finding) {
  const { title, rule, aliases } = finding;
  const { why = "", fix = "", references = [] } = rule ?? {};
  const sections = [
    escapeMarkdown(title),
    `**Severity:** ${severityLabel(finding)}`,
    escapeMarkdown(why, 1e3),
    section("Fix", escapeMarkdown(fix, 1e3)),
    section("Controls", listOf(controlTexts(finding))),
    section("Other IDs", escapeMarkdown(aliases.slice(0, MAX_LISTED).join(", "))),
    section("References", linksOf([finding.url ?? "", ...references]))
  ];
  return {
    text: visibleText(`${title}. ${why} Fix: ${fix}`, 2e3),
    markdown: `${sections.filter((part) => part !== "").join("\n\n")}
`
  };
}
function controlTexts({ controls = {} }) {
  return Object.entries(controls).slice(0, MAX_LISTED).map(([framework, ids]) => `${framework}: ${ids.slice(0, MAX_LISTED).join(", ")}`);
}
function section(heading, content) {
  return content === "" ? "" : `### ${heading}

${content}`;
}
function listOf(texts) {
  return texts.map((text) => `- ${escapeMarkdown(text)}`).join("\n");
}
function linksOf(urls) {
  const safe = urls.flatMap((url) => safeUrl(url) ?? []).slice(0, MAX_LISTED);
  return safe.map((url) => `- ${markdownLink(escapeMarkdown(url), url)}`).join("\n");
}

export {
  ruleHelp,
  controlTexts
};

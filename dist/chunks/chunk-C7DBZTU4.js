import {
  fixSentence,
  isNew,
  openFindings,
  severityLabel
} from "./chunk-3RURMYZD.js";
import {
  locationText,
  repositoryPath,
  visibleText
} from "./chunk-GHNH6WYY.js";

// shared/report/choose-annotations.ts
var MAX_ANNOTATIONS_PER_LEVEL = 10;
var MAX_MESSAGE = 1e3;
var MAX_TITLE = 250;
var MAX_OTHERS = 10;
function chooseAnnotations(data, limit = MAX_ANNOTATIONS_PER_LEVEL) {
  const used = /* @__PURE__ */ new Map();
  return findingAnnotations(data).filter(({ level }) => {
    const count = (used.get(level) ?? 0) + 1;
    used.set(level, count);
    return count <= limit;
  });
}
function findingAnnotations(data) {
  const shown = openFindings(data).filter(
    ({ finding }) => isNew(finding) || finding.kind === "malware"
  );
  return [...Map.groupBy(shown, placeOf).values()].flatMap(
    ([first, ...others]) => first === void 0 ? [] : [annotationOf(first, others)]
  );
}
function placeOf({ finding, source }) {
  const { package: about, location, fingerprint } = finding;
  return [source.kind, source.name, locationText(location), about?.purl ?? fingerprint].join("\0");
}
var GRAVE = /* @__PURE__ */ new Set(["critical", "high", "unknown"]);
function annotationOf(first, others) {
  const { finding, source } = first;
  const path = repositoryPath(source, finding.location);
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return {
    level: levelOf(first),
    title: visibleText(`${severityLabel(finding)}: ${finding.id}${more}`, MAX_TITLE),
    message: visibleText(`${messageOf(finding, source, path)}${othersText(others)}`, MAX_MESSAGE),
    path,
    line: path === void 0 ? void 0 : finding.location.line
  };
}
function levelOf({ finding, isReason }) {
  if (isReason) return "error";
  return finding.kind === "malware" || GRAVE.has(finding.severity) ? "warning" : "notice";
}
function othersText(others) {
  if (others.length === 0) return "";
  const named = others.slice(0, MAX_OTHERS).map(({ finding }) => `${finding.id} (${severityLabel(finding).toLowerCase()})`);
  const left = others.length - named.length;
  return ` Also: ${[...named, ...left > 0 ? [`${left} more`] : []].join(", ")}.`;
}
function messageOf(finding, source, path) {
  const about = finding.package;
  const subject = about === void 0 ? "" : `${about.name} ${about.version}: `;
  const where = path === void 0 ? ` Found in ${source.name}, ${locationText(finding.location)}.` : "";
  return `${subject}${finding.title === "" ? finding.id : finding.title}. ${fixSentence(finding)}${where}`;
}

export {
  chooseAnnotations,
  findingAnnotations
};

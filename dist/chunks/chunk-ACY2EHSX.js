import {
  parseIgnoreRules
} from "./chunk-4E3QOTDI.js";
import {
  decodePercent,
  isPackageRule
} from "./chunk-GHNH6WYY.js";

// shared/policy/denied-purl.ts
var BOUND = /^(<=|>=|<|>|=)?\s*([^\s<>=,]+)$/;
function deniedPurl(text) {
  const { path, version } = purlParts(text);
  const isNamespace = path.endsWith("/*");
  const bare = isNamespace ? path.slice(0, -1) : path;
  if (bare.includes("*") || !/^[^/]+\/./.test(path)) return void 0;
  if (version === void 0) return { text, path: bare, bounds: [] };
  const bounds = version.split(/\s*,\s*|\s+(?=[<>=])/).map(boundOf);
  const isRead = bounds.every((bound) => bound !== void 0);
  return isRead && !isNamespace ? { text, path: bare, bounds } : void 0;
}
function boundOf(text) {
  const [, operator = "=", version] = BOUND.exec(text.trim()) ?? [];
  return version === void 0 ? void 0 : { operator, version };
}
function purlPath(purl) {
  return purlParts(purl).path;
}
function purlParts(purl) {
  const [main = ""] = purl.replace(/^pkg:/, "").split(/[?#]/, 1);
  const at = main.lastIndexOf("@");
  if (at <= 0 || main[at - 1] === "/") return { path: normalized(main) };
  return { path: normalized(main.slice(0, at)), version: main.slice(at + 1) };
}
function normalized(path) {
  const plain = (decodePercent(path) ?? path).toLowerCase();
  return plain.startsWith("pypi/") ? plain.replaceAll(/[-_.]+/g, "-") : plain;
}

// shared/policy/ignore-path.ts
function coversPath(path) {
  const rules = parseIgnoreRules(`/${path.replace(/^\/+/, "")}`);
  return ({ locations }) => locations.length > 0 && locations.every((location) => isBelow(location.path, rules));
}
var MAX_DEPTH = 200;
function isBelow(path, rules) {
  const parts = path.split("/", MAX_DEPTH + 1);
  if (parts.length > MAX_DEPTH) return false;
  return parts.some((_, index) => {
    const isFolder = index < parts.length - 1;
    return rules?.decide(parts.slice(0, index + 1).join("/"), isFolder) === "ignored";
  });
}

// shared/policy/exception-matcher.ts
var ANY_ID = "*";
var NO_BREAK_HYPHEN = "‑";
function exceptionMatcher(rule) {
  const id = rule.id.replaceAll(NO_BREAK_HYPHEN, "-").toLowerCase();
  const isBelow2 = rule.path === void 0 ? () => true : coversPath(rule.path);
  const isFor = purlMatcher(rule);
  return {
    coversFinding: (finding) => hasId(finding, id) && isFor(finding.package?.purl) && isBelow2(finding),
    coversPackage: ({ rule: refusedBy, item }) => refusedBy === rule.id && rule.purl !== void 0 && isFor(item.purl) && isBelow2(item)
  };
}
function hasId({ id, aliases, kind }, wanted) {
  if (wanted === ANY_ID) return kind !== "malware";
  return [id, ...aliases].some((other) => other.toLowerCase() === wanted);
}
function purlMatcher({ id, purl }) {
  if (purl === void 0) return () => true;
  const isWhole = id === ANY_ID || isPackageRule(id);
  return (found) => found !== void 0 && (isWhole ? isPackage : startsPurl)(found, purl);
}
function isPackage(found, wanted) {
  return found === wanted || found.startsWith(wanted) && /^[@?#]/.test(found.slice(wanted.length));
}
function startsPurl(purl, start) {
  if (!purl.startsWith(start)) return false;
  const next = purl.charAt(start.length);
  return next === "" || "@?#/".includes(next) || "@?#/:".includes(start.charAt(start.length - 1));
}

export {
  deniedPurl,
  purlPath,
  ANY_ID,
  exceptionMatcher
};

import {
  STAR,
  compileSegment,
  fitsStars
} from "./chunk-IGISGKOA.js";

// shared/git/ignore-rules.ts
var MAX_RULES = 5e3;
function parseIgnoreRules(text) {
  const lines = text.split(/\r?\n/);
  if (lines.length > MAX_RULES) return void 0;
  const rules = lines.map(ruleFrom).filter((rule) => rule !== void 0);
  rules.reverse();
  return {
    decide: (path, isFolder) => {
      const segments = path.split("/");
      const name = segments.at(-1) ?? "";
      const rule = rules.find(
        (each) => (isFolder || !each.foldersOnly) && (each.name === void 0 ? fitsStars(each.segments, segments) : each.name(name))
      );
      if (rule === void 0) return void 0;
      return rule.isNegated ? "kept" : "ignored";
    }
  };
}
function ruleFrom(line) {
  let pattern = withoutTrailingSpaces(line);
  if (pattern === "" || pattern.startsWith("#")) return void 0;
  const isNegated = pattern.startsWith("!");
  if (isNegated) pattern = pattern.slice(1);
  const foldersOnly = pattern.endsWith("/");
  if (foldersOnly) pattern = pattern.slice(0, -1);
  const isAnchored = pattern.includes("/");
  const parts = (pattern.startsWith("/") ? pattern.slice(1) : pattern).split("/");
  if (parts.every((part) => part === "")) return void 0;
  const [only = ""] = parts;
  const name = isAnchored || only === "**" ? void 0 : compileSegment(only);
  const segments = parts.flatMap((part, at) => segmentsOf(part, at === parts.length - 1));
  return { isNegated, foldersOnly, name, segments: isAnchored ? segments : [STAR, ...segments] };
}
function segmentsOf(part, isLast) {
  if (part !== "**") return [compileSegment(part)];
  return isLast ? [() => true, STAR] : [STAR];
}
function withoutTrailingSpaces(line) {
  let end = line.length;
  while (end > 0 && line[end - 1] === " " && !isEscaped(line, end - 1)) end--;
  return line.slice(0, end);
}
function isEscaped(line, at) {
  let backslashes = 0;
  while (line[at - 1 - backslashes] === "\\") backslashes++;
  return backslashes % 2 === 1;
}

export {
  parseIgnoreRules
};

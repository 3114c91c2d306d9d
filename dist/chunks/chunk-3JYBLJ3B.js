import {
  matchOne
} from "./chunk-JTVGRY7M.js";
import {
  normalName
} from "./chunk-VJWJGAYR.js";
import {
  parseEcosystem
} from "./chunk-WVYG7SAD.js";

// shared/fix/known-advisories.ts
function knownAdvisories(candidates) {
  const known = /* @__PURE__ */ new Map();
  for (const { package: item, advisory } of candidates) {
    if (advisory.withdrawn !== void 0 || isInformational(advisory)) continue;
    const key = keyOf(item);
    const advisories = known.get(key) ?? /* @__PURE__ */ new Set();
    known.set(key, advisories.add(advisory));
  }
  return new Map([...known].map(([key, advisories]) => [key, [...advisories]]));
}
function advisoriesFor(item, known) {
  return known.get(keyOf(item)) ?? [];
}
function advisoriesAt(item, version, known) {
  const other = { ...item, version };
  return advisoriesFor(item, known).filter(
    (advisory) => matchOne({ package: other, advisory }).verdict !== "not-affected"
  );
}
function keyOf({ ecosystem = "", name }) {
  return `${ecosystem}
${normalName(parseEcosystem(ecosystem).base, name)}`;
}
function isInformational({ affected }) {
  return affected.length > 0 && affected.every(({ informational }) => informational !== void 0);
}

export {
  knownAdvisories,
  advisoriesFor,
  advisoriesAt
};

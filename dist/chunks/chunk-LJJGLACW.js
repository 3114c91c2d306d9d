import {
  affects
} from "./chunk-X6VHNLI4.js";
import {
  normalName,
  osvCoordinates
} from "./chunk-VJWJGAYR.js";
import {
  schemeFor
} from "./chunk-B5U4ZA5G.js";
import {
  coversEcosystem,
  parseEcosystem
} from "./chunk-WVYG7SAD.js";

// shared/scan/match-advisory.ts
function rememberMatches() {
  const known = /* @__PURE__ */ new Map();
  return (candidate) => {
    const result = known.get(candidate) ?? matchOne(candidate);
    known.set(candidate, result);
    return result;
  };
}
function matchOne({ package: item, advisory }) {
  const results = osvCoordinates(item).map(
    (coordinates) => matchEntries(coordinates, entriesFor(coordinates, advisory), advisory)
  );
  return worstOf(results);
}
function versionMatcher(item, advisory) {
  const entries = osvCoordinates(item).map((coordinates) => entriesFor(coordinates, advisory));
  if (entries.every((own) => own.length === 0)) return () => "not-affected";
  return (version) => {
    const results = osvCoordinates({ ...item, version }).map(
      (coordinates, at) => matchEntries(coordinates, entries[at] ?? [], advisory)
    );
    return worstOf(results).verdict;
  };
}
function worstOf(results) {
  return results.find(({ verdict }) => verdict === "affected") ?? results.find(({ verdict }) => verdict === "undecided") ?? { verdict: "not-affected" };
}
function entriesFor({ ecosystem, name }, { affected }) {
  const { base } = parseEcosystem(ecosystem);
  return affected.filter(
    (entry) => coversEcosystem(entry.package.ecosystem, ecosystem) && normalName(base, entry.package.name) === name
  );
}
function matchEntries({ ecosystem, version }, entries, advisory) {
  if (entries.length === 0) return { verdict: "not-affected" };
  const scheme = schemeFor(ecosystem);
  if (scheme === void 0) return { verdict: "undecided" };
  const verdicts = entries.map((entry) => affects(entry, version, scheme));
  if (verdicts.includes("affected")) {
    return { verdict: "affected", match: { advisory, entries, version, scheme } };
  }
  return { verdict: verdicts.includes("undecided") ? "undecided" : "not-affected" };
}

export {
  rememberMatches,
  matchOne,
  versionMatcher
};

import {
  affects
} from "./chunk-I7PZ24GY.js";
import {
  normalName,
  osvCoordinates
} from "./chunk-VJWJGAYR.js";
import {
  schemeFor
} from "./chunk-IV3FF2IU.js";
import {
  coversEcosystem,
  parseEcosystem
} from "./chunk-WVYG7SAD.js";

// shared/scan/match-advisory.ts
function matchOne({ package: item, advisory }) {
  const results = osvCoordinates(item).map((coordinates) => matchAs(coordinates, advisory));
  return results.find(({ verdict }) => verdict === "affected") ?? results.find(({ verdict }) => verdict === "undecided") ?? { verdict: "not-affected" };
}
function matchAs(coordinates, advisory) {
  const { ecosystem, name, version } = coordinates;
  const { base } = parseEcosystem(ecosystem);
  const entries = advisory.affected.filter(
    (entry) => coversEcosystem(entry.package.ecosystem, ecosystem) && normalName(base, entry.package.name) === name
  );
  if (entries.length === 0) return { verdict: "not-affected" };
  const scheme = schemeFor(base);
  if (scheme === void 0) return { verdict: "undecided" };
  const verdicts = entries.map((entry) => affects(entry, version, scheme));
  if (verdicts.includes("affected")) {
    return { verdict: "affected", match: { advisory, entries, version, scheme } };
  }
  return { verdict: verdicts.includes("undecided") ? "undecided" : "not-affected" };
}

export {
  matchOne
};

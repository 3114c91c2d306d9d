import {
  affects,
  isReached,
  schemeOf,
  sortedEvents,
  versionOf
} from "./chunk-X6VHNLI4.js";
import {
  bestId,
  disjointSets,
  findingFingerprint,
  isMalware,
  vulnerabilityIds
} from "./chunk-4ZM3QASE.js";
import {
  ratingOf,
  worseSeverity
} from "./chunk-IJL76HOG.js";
import {
  DataError
} from "./chunk-JTYIUYNF.js";

// shared/scan/fixed-versions.ts
function fixedVersions(matches) {
  const [first] = matches;
  if (first === void 0) return [];
  const { scheme, version } = first;
  const entries = matches.flatMap((match) => match.entries);
  const events = entries.flatMap(
    (entry) => entry.ranges.filter(({ type }) => type !== "GIT").flatMap((range) => range.events)
  );
  const fixes = new Set(events.flatMap((event) => "fixed" in event ? [event.fixed] : []));
  return [...fixes].filter((fix) => isLater(fix, version, first)).filter((fix) => entries.every((entry) => affects(entry, fix, scheme) === "not-affected")).sort((a, b) => scheme.compare(a, b) || (a < b ? -1 : 1));
}
function isLater(fix, version, { scheme }) {
  try {
    scheme.compare(fix, fix);
  } catch (error) {
    if (error instanceof DataError) return false;
    throw error;
  }
  try {
    return scheme.compare(fix, version) > 0;
  } catch (error) {
    if (error instanceof DataError) return true;
    throw error;
  }
}

// shared/scan/matched-range.ts
function matchedRange({ entries, version, scheme }) {
  const ranges = entries.flatMap((entry) => entry.ranges).filter(({ type }) => type !== "GIT");
  return ranges.map((range) => spanOf(range, version, scheme)).find((span) => span !== void 0);
}
function spanOf(range, version, scheme) {
  try {
    return spanIn(range.events, version, schemeOf(range, scheme));
  } catch (error) {
    if (error instanceof DataError) return void 0;
    throw error;
  }
}
function spanIn(events, version, scheme) {
  let start;
  for (const event of sortedEvents(events, scheme)) {
    if ("introduced" in event) {
      if (isReached(version, event.introduced, scheme)) start = event.introduced;
    } else if (start !== void 0) {
      if (isBefore(version, event, scheme)) return spanText(start, event);
      start = void 0;
    }
  }
  return start === void 0 ? void 0 : spanText(start, void 0);
}
function isBefore(version, end, scheme) {
  const order = scheme.compare(version, versionOf(end));
  return "lastAffected" in end ? order <= 0 : order < 0;
}
function spanText(start, end) {
  const from = start === "0" ? [] : [`>= ${start}`];
  const to = end === void 0 ? [] : [`${"lastAffected" in end ? "<=" : "<"} ${versionOf(end)}`];
  return [...from, ...to].join(", ") || "all versions";
}

// shared/scan/finding-of.ts
var MAX_TITLE = 200;
var MAX_URL = 2048;
var NOWHERE = { path: "." };
var MALWARE_RATING = { severity: "critical" };
var NOTICE_RATING = { severity: "none" };
function findingOf(item, problem) {
  const id = bestId(problem.ids);
  const { kind, ...rating } = kindAndRatingOf(problem);
  const advisories = problem.matches.map(({ advisory }) => advisory).sort(byFame);
  const { purl, name, version, ecosystem, origin, ownedBy } = item;
  const location = item.locations[0] ?? NOWHERE;
  const path = location.path;
  return {
    kind,
    id,
    aliases: problem.ids.filter((other) => other !== id),
    package: {
      purl,
      name,
      version,
      ecosystem,
      ...origin !== void 0 && { origin },
      ...ownedBy !== void 0 && { ownedBy }
    },
    ...rating,
    ...publicationOf(advisories),
    match: matchOf(item, problem),
    title: titleOf(advisories, id),
    ...descriptionOf(advisories),
    fixed: fixedVersions(problem.matches),
    location,
    locations: item.locations.length === 0 ? [NOWHERE] : item.locations,
    url: urlOf(advisories),
    fingerprint: findingFingerprint({ kind, id, ecosystem: ecosystem ?? "", name, version, path })
  };
}
function kindAndRatingOf(problem) {
  const kind = kindOf(problem);
  return { kind, ...ratingFor(kind, problem) };
}
function kindOf(problem) {
  if (isMalware(problem.ids)) return "malware";
  return isNotice(problem) ? "notice" : "vulnerability";
}
function isNotice({ ids, matches }) {
  const isPublic = ids.some((id) => id.startsWith("CVE-") || id.startsWith("GHSA-"));
  return !isPublic && matches.every(isInformational);
}
function isInformational({ advisory, entries }) {
  const isUnrated = ratingOf(advisory, entries).severity === "unknown";
  return isUnrated && entries.every(({ informational }) => informational !== void 0);
}
function ratingFor(kind, { matches }) {
  if (kind === "malware") return MALWARE_RATING;
  if (kind === "notice") return NOTICE_RATING;
  return matches.map(ratingIn).reduce(worseSeverity);
}
function ratingIn({ advisory, entries }) {
  const rating = ratingOf(advisory, entries);
  return rating.severity === "unknown" ? rating : { ...rating, ratedBy: advisory.id };
}
function publicationOf(advisories) {
  const cwes = [...new Set(advisories.flatMap((advisory) => advisory.cwes))].sort();
  const [published] = advisories.flatMap((advisory) => advisory.published ?? []).sort();
  return { ...cwes.length > 0 && { cwes }, ...published !== void 0 && { published } };
}
function matchOf(item, { matches }) {
  const match = matches.toSorted((a, b) => byFame(a.advisory, b.advisory))[0];
  if (match === void 0) return void 0;
  const range = matchedRange(match);
  const isOfSource = match.entries.every((entry) => entry.package.name !== item.name);
  return {
    advisory: match.advisory.id,
    ...range !== void 0 && { range },
    ...isOfSource && item.source !== void 0 && { source: item.source }
  };
}
function byFame(a, b) {
  if (a.id === b.id) return 0;
  return bestId([a.id, b.id]) === a.id ? -1 : 1;
}
function titleOf(advisories, id) {
  const summary = advisories.find((advisory) => advisory.summary.trim() !== "")?.summary;
  const details = advisories.find((advisory) => advisory.details.trim() !== "")?.details;
  const [line = ""] = (summary ?? details ?? id).trim().split(/[\r\n]/, 1);
  const title = line.replaceAll(/[\u0000-\u001f\u007f]/g, " ").trim();
  return title.length > MAX_TITLE ? `${title.slice(0, MAX_TITLE - 1)}…` : title;
}
function descriptionOf(advisories) {
  const details = advisories.map((advisory) => advisory.details.trim()).find((one) => one !== "");
  return details === void 0 ? {} : { description: details };
}
function urlOf(advisories) {
  const references = advisories.flatMap((advisory) => advisory.references);
  const page = references.find(({ type, url }) => type === "ADVISORY" && isLink(url));
  if (page !== void 0) return page.url;
  const [first] = advisories;
  return first && `https://osv.dev/vulnerability/${encodeURIComponent(first.id)}`;
}
function isLink(url) {
  return url.length <= MAX_URL && /^https?:\/\/[^\s\u0000-\u001f<>"'`]+$/.test(url);
}

// shared/scan/merge-matches.ts
function mergeMatches(matches) {
  const claims = matches.flatMap(claimsOf);
  const sets = disjointSets();
  for (const { joining } of claims) sets.join(joining);
  const groups = Map.groupBy(claims, ({ joining }) => sets.find(joining[0] ?? ""));
  return [...groups.values()].map((group) => ({
    ids: [...new Set(group.flatMap(({ joining, noted }) => [...joining, ...noted]))].sort(),
    matches: [...new Set(group.map(({ match }) => match))]
  }));
}
function claimsOf(match) {
  const { same, parts } = vulnerabilityIds(match.advisory);
  if (parts.length === 0) return [{ match, joining: same, noted: [] }];
  return parts.map((part) => ({ match, joining: [part], noted: same }));
}

export {
  fixedVersions,
  findingOf,
  kindAndRatingOf,
  mergeMatches
};

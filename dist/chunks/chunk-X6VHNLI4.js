import {
  semver
} from "./chunk-B5U4ZA5G.js";
import {
  DataError
} from "./chunk-JTYIUYNF.js";

// shared/versions/affects.ts
function affects(entry, version, scheme) {
  if (entry.versions.includes(version)) return "affected";
  const ranges = entry.ranges.filter((range) => range.type !== "GIT");
  if (version === "") {
    return ranges.some(({ events }) => isAlways(events)) ? "affected" : "undecided";
  }
  if (ranges.length === 0) return isListed(entry.versions, version, scheme);
  const verdicts = ranges.map((range) => verdictOf(range, version, schemeOf(range, scheme)));
  if (verdicts.includes("affected")) return "affected";
  return verdicts.includes("undecided") ? "undecided" : "not-affected";
}
function schemeOf(range, scheme) {
  return range.type === "SEMVER" && scheme.id !== "go" ? semver : scheme;
}
function verdictOf(range, version, scheme) {
  if (isAlways(range.events)) return "affected";
  try {
    return isInRange(range.events, version, scheme) ? "affected" : "not-affected";
  } catch (error) {
    if (error instanceof DataError) return "undecided";
    throw error;
  }
}
function isAlways(events) {
  return events.every((event) => "introduced" in event) && events.some(isFromStart);
}
function isFromStart(event) {
  return "introduced" in event && event.introduced === "0";
}
function isInRange(events, version, scheme) {
  const span = spanOf(events);
  if (span !== void 0) return isInSpan(span, version, scheme);
  const limits = events.flatMap((event) => "limit" in event ? [event.limit] : []);
  if (limits.length > 0 && !limits.some((limit) => isBelow(version, limit, scheme))) return false;
  let isVulnerable = false;
  for (const event of sortedEvents(events, scheme)) {
    if ("introduced" in event && isReached(version, event.introduced, scheme)) isVulnerable = true;
    if ("fixed" in event && scheme.compare(version, event.fixed) >= 0) isVulnerable = false;
    if ("lastAffected" in event && scheme.compare(version, event.lastAffected) > 0) {
      isVulnerable = false;
    }
  }
  return isVulnerable;
}
function spanOf(events) {
  const [start, end] = events;
  if (events.length !== 2 || start === void 0 || end === void 0) return void 0;
  const isSpan = "introduced" in start && ("fixed" in end || "lastAffected" in end);
  return isSpan ? { introduced: start.introduced, end } : void 0;
}
function isInSpan({ introduced, end }, version, scheme) {
  const hasStarted = isReached(version, introduced, scheme);
  const hasEnded = "fixed" in end ? scheme.compare(version, end.fixed) >= 0 : scheme.compare(version, end.lastAffected) > 0;
  if (!hasStarted || !hasEnded) return hasStarted;
  return introduced !== "0" && scheme.compare(introduced, versionOf(end)) > 0;
}
function isBelow(version, limit, scheme) {
  return limit === "*" || scheme.compare(version, limit) < 0;
}
function isReached(version, introduced, scheme) {
  return introduced === "0" || scheme.compare(version, introduced) >= 0;
}
function sortedEvents(events, scheme) {
  if (events.length < 2) return events;
  return events.filter((event) => !("limit" in event)).toSorted((a, b) => {
    if (isFromStart(a) || isFromStart(b)) return Number(isFromStart(b)) - Number(isFromStart(a));
    return scheme.compare(versionOf(a), versionOf(b));
  });
}
function versionOf(event) {
  if ("introduced" in event) return event.introduced;
  if ("fixed" in event) return event.fixed;
  return "lastAffected" in event ? event.lastAffected : event.limit;
}
function isListed(versions, version, scheme) {
  return versions.some((listed) => isSame(listed, version, scheme)) ? "affected" : "not-affected";
}
function isSame(listed, version, scheme) {
  try {
    return scheme.compare(listed, version) === 0;
  } catch (error) {
    if (error instanceof DataError) return false;
    throw error;
  }
}

export {
  affects,
  schemeOf,
  isReached,
  sortedEvents,
  versionOf
};

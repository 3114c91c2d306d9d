import {
  counted
} from "./chunk-MDU24MM4.js";

// shared/inventory/join-platforms.ts
function joinPlatforms(inventories) {
  const [first] = inventories;
  if (first === void 0) throw new Error("there is no inventory to join");
  const isOne = inventories.length === 1;
  return {
    source: isOne ? first.source : indexOf(first.source),
    scanned: first.scanned,
    images: isOne ? [] : inventories.flatMap(imageOf),
    packages: inventories.reduce((sum, { packages }) => sum + packages.length, 0),
    files: inventories.reduce((sum, { files }) => sum + files.length, 0),
    problems: isOne ? first.problems : inventories.flatMap(platformProblems)
  };
}
function indexOf({ kind, name, indexDigest }) {
  return { kind, name, ...indexDigest !== void 0 && { digest: indexDigest, indexDigest } };
}
function imageOf({ source: { platform, digest } }) {
  return platform === void 0 || digest === void 0 ? [] : [{ platform, digest }];
}
function platformProblems({ source, packages, files, problems }) {
  const { platform = "unknown" } = source;
  const own = problems.map((problem) => ({
    ...problem,
    message: `${problem.message} (${platform})`
  }));
  if (packages.length > 0 || files.length > 0) return own;
  const message = `nothing in the image for ${platform} could be read as packages`;
  return [...own, { code: "unreadable", message, path: "." }];
}

// actions/steps/nothing-read.ts
var NOTHING_READ_FIX = "Check that the source is there (actions/checkout before this step) and that manifests have lockfiles; docs/ecosystems.md lists the files that are read.";

// actions/steps/show-inventory.ts
var MAX_SHOWN = 10;
function showInventory(inventory, host) {
  const byType = Map.groupBy(inventory.packages, ({ type }) => type);
  for (const [type, packages] of [...byType].sort(([a], [b]) => a < b ? -1 : 1)) {
    host.info(`${String(packages.length).padStart(7)}  ${type}`);
  }
  showBase(inventory, host);
  showIgnored(inventory, host);
  showProblems(inventory.problems, host);
}
function showIgnored({ ignored = [], ignoredFiles = 0 }, host) {
  if (ignored.length === 0) return;
  const more = ignored.length > MAX_SHOWN ? ` and ${ignored.length - MAX_SHOWN} more` : "";
  const shown = ignored.slice(0, MAX_SHOWN).join(", ");
  host.info(`Left out, as ignored and not tracked by git: ${shown}${more}`);
  if (ignoredFiles === 0) return;
  const have = `${counted(ignoredFiles, "file")} of it would be read`;
  host.info(`${have}: give \`include-ignored: true\`, or name what to read in .assayignore`);
}
function showBase({ base, packages }, host) {
  if (base === void 0) return;
  const count = packages.filter(({ origin }) => origin === "base").length;
  const brought = base.layers === void 0 ? "which of its layers are the base could not be told" : `${counted(count, "package")} in its ${counted(base.layers, "layer")}, ${counted(packages.length - count, "package")} on top`;
  host.info(`Base image ${base.name ?? base.digest ?? ""} (by ${base.evidence}): ${brought}`);
}
function showProblems(problems, host) {
  for (const { path, line, message } of problems.slice(0, MAX_SHOWN)) {
    host.annotate("warning", message, { path, line }, "Could not be read");
  }
  if (problems.length > MAX_SHOWN) {
    host.info(`${problems.length - MAX_SHOWN} more places could not be read.`);
  }
}

export {
  joinPlatforms,
  NOTHING_READ_FIX,
  showInventory,
  showIgnored,
  showProblems
};

import {
  countNoun
} from "./chunk-IJL76HOG.js";

// shared/flows/inventory/empty-source-fix.ts
function emptySourceFix(kind) {
  const isThere = kind === "terminal" ? "Check that this is the right folder" : "Check that the source exists (run actions/checkout before this step)";
  return `${isThere} and that manifests have lockfiles, for example from \`npm install --package-lock-only\`; docs/ecosystems.md lists the supported files.`;
}

// shared/flows/inventory/show-inventory.ts
var MAX_SHOWN = 10;
function showInventory(inventory, log) {
  const byType = Map.groupBy(inventory.packages, ({ type }) => type);
  for (const [type, packages] of [...byType].sort(([a], [b]) => a < b ? -1 : 1)) {
    log.info(`${String(packages.length).padStart(7)}  ${type}`);
  }
  showBase(inventory, log);
  showIgnored(inventory, log);
  showContained(inventory, log);
  showProblems(inventory.problems, log);
}
function showIgnored({ ignored = [], ignoredFiles = 0 }, log) {
  if (ignored.length === 0) return;
  const more = ignored.length > MAX_SHOWN ? ` and ${ignored.length - MAX_SHOWN} more` : "";
  const shown = ignored.slice(0, MAX_SHOWN).join(", ");
  log.info(`Skipped (ignored, installed, or outside the folder): ${shown}${more}`);
  if (ignoredFiles === 0) return;
  const have = `${countNoun(ignoredFiles, "skipped file")} in a supported format`;
  log.info(
    `${have}: set \`include-ignored: true\`, or include the files with rules in .assayignore`
  );
}
function showContained({ contained = [] }, log) {
  if (contained.length === 0) return;
  const owners = new Set(contained.flatMap(({ ownedBy = [] }) => ownedBy));
  const found = countNoun(contained.length, "package");
  log.info(`${found} owned by ${countNoun(owners.size, "package")} of the operating system`);
}
function showBase({ base, packages }, log) {
  if (base === void 0) return;
  const count = packages.filter(({ origin }) => origin === "base").length;
  const brought = base.layers === void 0 ? "the layers of the base image could not be identified" : `${countNoun(count, "package")} in the ${countNoun(base.layers, "layer")} of the base image, ${countNoun(packages.length - count, "package")} in the layers above`;
  log.info(`Base image ${base.name ?? base.digest ?? ""} (by ${base.evidence}): ${brought}`);
}
function showProblems(problems, log) {
  for (const { path, line, message } of problems.slice(0, MAX_SHOWN)) {
    log.annotate("warning", message, { path, line }, "Incomplete");
  }
  if (problems.length > MAX_SHOWN) {
    log.info(`${countNoun(problems.length - MAX_SHOWN, "more problem")}.`);
  }
}

export {
  emptySourceFix,
  showInventory,
  showIgnored,
  showContained,
  showProblems
};

import {
  allEcosystems,
  wantedFiles,
  wantedInFolder
} from "./chunk-H53MSF5I.js";
import {
  groups
} from "./chunk-PRTKHHEB.js";

// shared/flows/inventory/wanted-by-formats.ts
async function wantedByFormats(kind, extracts) {
  if (kind !== "directory") return wantedFiles(await allEcosystems(), kind, extracts);
  return wantedInFolder(
    groups.map(({ wanted }) => wanted),
    extracts
  );
}
export {
  wantedByFormats
};

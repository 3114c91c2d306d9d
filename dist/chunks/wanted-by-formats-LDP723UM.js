import {
  allEcosystems,
  wantedFiles,
  wantedInFolder
} from "./chunk-H7YNX6CY.js";
import {
  groups
} from "./chunk-JZOSZGFT.js";

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

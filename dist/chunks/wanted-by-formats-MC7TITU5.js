import {
  allEcosystems,
  wantedFiles,
  wantedInFolder
} from "./chunk-Z3WFZR5E.js";
import {
  groups
} from "./chunk-ZRZ2BZI2.js";

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

import {
  allEcosystems,
  wantedFiles,
  wantedInFolder
} from "./chunk-TQM2NCAV.js";
import {
  groups
} from "./chunk-6TYIO3VQ.js";

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

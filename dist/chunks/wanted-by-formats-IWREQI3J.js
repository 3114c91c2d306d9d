import {
  allEcosystems,
  wantedFiles,
  wantedInFolder
} from "./chunk-K7OPEKIR.js";
import {
  groups
} from "./chunk-P37H3KNO.js";

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

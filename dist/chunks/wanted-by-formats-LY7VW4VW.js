import {
  allEcosystems,
  wantedFiles,
  wantedInFolder
} from "./chunk-I5VYTH46.js";
import {
  groups
} from "./chunk-225LX7MS.js";

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

import {
  allEcosystems,
  wantedFiles,
  wantedInFolder
} from "./chunk-5HLJIZV7.js";
import {
  groups
} from "./chunk-O3NZBNQY.js";

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

import {
  ecosystems,
  wantedFiles
} from "./chunk-GVVURCCF.js";

// shared/flows/inventory/wanted-by-formats.ts
function wantedByFormats(kind, extracts) {
  return wantedFiles(ecosystems, kind, extracts);
}
export {
  wantedByFormats
};

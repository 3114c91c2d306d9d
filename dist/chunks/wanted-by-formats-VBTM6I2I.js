import {
  ecosystems,
  wantedFiles
} from "./chunk-X7ZNSG6R.js";

// shared/flows/inventory/wanted-by-formats.ts
function wantedByFormats(kind, extracts) {
  return wantedFiles(ecosystems, kind, extracts);
}
export {
  wantedByFormats
};

import {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
} from "./chunk-FHK7FHFN.js";
export {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
};

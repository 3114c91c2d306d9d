import {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
} from "./chunk-EHOS5FWZ.js";
export {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
};

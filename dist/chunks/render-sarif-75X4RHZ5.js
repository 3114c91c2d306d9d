import {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
} from "./chunk-YDEL7YKT.js";
export {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
};

import {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
} from "./chunk-DW4MFNHU.js";
export {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
};

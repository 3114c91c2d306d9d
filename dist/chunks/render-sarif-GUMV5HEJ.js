import {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
} from "./chunk-CJTSMAGN.js";
export {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
};

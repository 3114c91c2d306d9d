import {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
} from "./chunk-Y5DMRE6X.js";
export {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
};

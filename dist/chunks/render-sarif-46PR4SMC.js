import {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
} from "./chunk-ANEFWLLK.js";
export {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
};

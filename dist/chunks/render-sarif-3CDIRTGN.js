import {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
} from "./chunk-QTWZ5V7B.js";
export {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
};

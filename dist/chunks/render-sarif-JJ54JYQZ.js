import {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
} from "./chunk-6GKQXTVP.js";
export {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
};

import {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
} from "./chunk-IHDKKQHC.js";
export {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
};

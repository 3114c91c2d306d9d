import {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
} from "./chunk-4CV5CNYJ.js";
export {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
};

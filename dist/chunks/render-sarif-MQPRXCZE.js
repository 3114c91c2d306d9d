import {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
} from "./chunk-YE4ERLHU.js";
export {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
};

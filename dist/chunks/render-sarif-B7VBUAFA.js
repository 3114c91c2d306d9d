import {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
} from "./chunk-VHRNE5UM.js";
export {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
};

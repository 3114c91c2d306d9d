import {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
} from "./chunk-VORBR3F4.js";
export {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
};

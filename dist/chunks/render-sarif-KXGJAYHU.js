import {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
} from "./chunk-BLW3WVJM.js";
export {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
};

import {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
} from "./chunk-OACGIZ3T.js";
export {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
};

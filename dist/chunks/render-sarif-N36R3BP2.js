import {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
} from "./chunk-47K3AEJO.js";
export {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
};

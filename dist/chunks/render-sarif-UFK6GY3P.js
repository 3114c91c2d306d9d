import {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
} from "./chunk-K3VRMOLX.js";
export {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
};

import {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
} from "./chunk-HK3D6GVT.js";
export {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
};

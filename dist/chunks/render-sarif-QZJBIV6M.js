import {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
} from "./chunk-IZY6AANM.js";
export {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
};

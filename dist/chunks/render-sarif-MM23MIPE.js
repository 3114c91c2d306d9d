import {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
} from "./chunk-IGYA5VSE.js";
export {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
};

import {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
} from "./chunk-MIVDO3ZN.js";
export {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
};

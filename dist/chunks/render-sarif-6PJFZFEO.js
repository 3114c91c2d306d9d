import {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
} from "./chunk-PRYA6OXP.js";
export {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
};

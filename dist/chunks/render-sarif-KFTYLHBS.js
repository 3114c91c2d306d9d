import {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
} from "./chunk-OH6D47PC.js";
export {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
};

import {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
} from "./chunk-M76552PL.js";
export {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
};

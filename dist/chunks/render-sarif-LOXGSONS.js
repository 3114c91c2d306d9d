import {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
} from "./chunk-72VPYZDL.js";
export {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
};

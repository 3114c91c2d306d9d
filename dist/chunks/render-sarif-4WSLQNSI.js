import {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
} from "./chunk-VECK57Q3.js";
export {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
};

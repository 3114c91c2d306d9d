import {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
} from "./chunk-ODNTNBKV.js";
export {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
};

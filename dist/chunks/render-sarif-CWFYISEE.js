import {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
} from "./chunk-64O7KDU3.js";
export {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
};

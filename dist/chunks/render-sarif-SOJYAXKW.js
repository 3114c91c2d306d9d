import {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
} from "./chunk-YN4MQUTC.js";
export {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
};

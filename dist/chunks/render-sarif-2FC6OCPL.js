import {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
} from "./chunk-7K472ADE.js";
export {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
};

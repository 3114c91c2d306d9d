import {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
} from "./chunk-USVGOPYZ.js";
export {
  INFORMATION_URI,
  omittedText,
  renderSarif,
  sarifLog
};

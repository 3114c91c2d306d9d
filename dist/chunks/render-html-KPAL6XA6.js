import {
  renderHtml
} from "./chunk-FKII2TWQ.js";
export {
  renderHtml
};

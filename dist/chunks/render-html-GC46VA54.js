import {
  renderHtml
} from "./chunk-YJHPNJLY.js";
export {
  renderHtml
};

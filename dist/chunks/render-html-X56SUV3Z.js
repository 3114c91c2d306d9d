import {
  renderHtml
} from "./chunk-R6P6G7A6.js";
export {
  renderHtml
};

import {
  renderHtml
} from "./chunk-7AUIIHTT.js";
export {
  renderHtml
};

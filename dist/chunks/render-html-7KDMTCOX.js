import {
  renderHtml
} from "./chunk-S2TBJ7KV.js";
export {
  renderHtml
};

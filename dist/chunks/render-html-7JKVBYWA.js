import {
  renderHtml
} from "./chunk-6Y46DYQX.js";
export {
  renderHtml
};

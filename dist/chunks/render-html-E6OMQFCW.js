import {
  renderHtml
} from "./chunk-3JUJILI7.js";
export {
  renderHtml
};

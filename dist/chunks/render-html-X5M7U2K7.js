import {
  renderHtml
} from "./chunk-3SDQF3DU.js";
export {
  renderHtml
};

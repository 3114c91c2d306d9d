import {
  renderHtml
} from "./chunk-46WLNCE6.js";
export {
  renderHtml
};

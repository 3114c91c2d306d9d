import {
  renderHtml
} from "./chunk-ZWUPTZUI.js";
export {
  renderHtml
};

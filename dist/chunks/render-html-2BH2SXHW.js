import {
  renderHtml
} from "./chunk-XWX46JVC.js";
export {
  renderHtml
};

import {
  renderHtml
} from "./chunk-GN5WIY6Y.js";
export {
  renderHtml
};

import {
  renderHtml
} from "./chunk-B7IXWSEN.js";
export {
  renderHtml
};

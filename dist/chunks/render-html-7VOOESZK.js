import {
  renderHtml
} from "./chunk-2PHQO53F.js";
export {
  renderHtml
};

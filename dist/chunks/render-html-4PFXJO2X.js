import {
  renderHtml
} from "./chunk-CJUVSPVW.js";
export {
  renderHtml
};

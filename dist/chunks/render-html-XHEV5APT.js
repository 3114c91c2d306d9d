import {
  renderHtml
} from "./chunk-P3O6ZVIW.js";
export {
  renderHtml
};

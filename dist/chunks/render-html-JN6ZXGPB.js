import {
  renderHtml
} from "./chunk-6OQPLY75.js";
export {
  renderHtml
};

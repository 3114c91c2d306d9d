import {
  renderHtml
} from "./chunk-EFAOP5OR.js";
export {
  renderHtml
};

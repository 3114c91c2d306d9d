import {
  renderHtml
} from "./chunk-24BWGR6E.js";
export {
  renderHtml
};

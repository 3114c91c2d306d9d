import {
  renderHtml
} from "./chunk-WABWBC6F.js";
export {
  renderHtml
};

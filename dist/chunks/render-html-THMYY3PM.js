import {
  renderHtml
} from "./chunk-DYREHTHG.js";
export {
  renderHtml
};

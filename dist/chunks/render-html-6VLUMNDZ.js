import {
  renderHtml
} from "./chunk-UDXSA5TP.js";
export {
  renderHtml
};

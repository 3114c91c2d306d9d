import {
  renderHtml
} from "./chunk-AEIGEMPK.js";
export {
  renderHtml
};

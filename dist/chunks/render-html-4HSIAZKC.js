import {
  renderHtml
} from "./chunk-CPYAASWW.js";
export {
  renderHtml
};

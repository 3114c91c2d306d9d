import {
  renderHtml
} from "./chunk-ZDXXCHEF.js";
export {
  renderHtml
};

import {
  renderHtml
} from "./chunk-AIAAY5BK.js";
export {
  renderHtml
};

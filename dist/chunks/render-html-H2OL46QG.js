import {
  renderHtml
} from "./chunk-OGV7KZEY.js";
export {
  renderHtml
};

import {
  renderHtml
} from "./chunk-HABFQVBJ.js";
export {
  renderHtml
};

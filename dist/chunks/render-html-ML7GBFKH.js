import {
  renderHtml
} from "./chunk-NZ7WPDLM.js";
export {
  renderHtml
};

import {
  renderHtml
} from "./chunk-2MJFL2LM.js";
export {
  renderHtml
};

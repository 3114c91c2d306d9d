import {
  renderHtml
} from "./chunk-3W566VX4.js";
export {
  renderHtml
};

import {
  renderHtml
} from "./chunk-YO4PZ5ER.js";
export {
  renderHtml
};

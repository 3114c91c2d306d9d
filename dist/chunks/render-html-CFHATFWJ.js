import {
  renderHtml
} from "./chunk-5DQJHPN5.js";
export {
  renderHtml
};

import {
  showReport
} from "./chunk-45MEFTGL.js";
export {
  showReport
};

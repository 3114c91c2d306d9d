import {
  showReport
} from "./chunk-A77YKULN.js";
export {
  showReport
};

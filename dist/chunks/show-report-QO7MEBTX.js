import {
  showReport
} from "./chunk-UGKI2K4M.js";
export {
  showReport
};

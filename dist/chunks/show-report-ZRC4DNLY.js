import {
  showReport
} from "./chunk-ZD5QG2GV.js";
export {
  showReport
};

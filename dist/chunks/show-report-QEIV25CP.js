import {
  showReport
} from "./chunk-RJZKV4C3.js";
export {
  showReport
};

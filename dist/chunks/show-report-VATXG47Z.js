import {
  showReport
} from "./chunk-RFYNGGEG.js";
export {
  showReport
};

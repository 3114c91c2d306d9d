import {
  showReport
} from "./chunk-AHFAC4MJ.js";
export {
  showReport
};

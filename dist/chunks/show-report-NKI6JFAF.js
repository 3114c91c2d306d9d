import {
  showReport
} from "./chunk-2WLEI4VG.js";
export {
  showReport
};

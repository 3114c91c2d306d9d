import {
  showReport
} from "./chunk-ZYJCFBOF.js";
export {
  showReport
};

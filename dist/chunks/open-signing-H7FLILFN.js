import {
  openSigning
} from "./chunk-WJFCBCHK.js";
export {
  openSigning
};

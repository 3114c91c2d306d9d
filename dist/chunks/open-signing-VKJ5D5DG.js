import {
  openSigning
} from "./chunk-VBSZZX3N.js";
export {
  openSigning
};

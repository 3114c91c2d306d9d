import {
  openSigning
} from "./chunk-RFHMR5VD.js";
export {
  openSigning
};

import {
  openSigning
} from "./chunk-KRET3GXM.js";
export {
  openSigning
};

import {
  openSigning
} from "./chunk-TGQMSABF.js";
export {
  openSigning
};

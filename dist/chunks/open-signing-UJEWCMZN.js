import {
  openSigning
} from "./chunk-3YKFSCMW.js";
export {
  openSigning
};

import {
  openSigning
} from "./chunk-PJ5FGF2N.js";
export {
  openSigning
};

import {
  openSigning
} from "./chunk-UBXGHMRE.js";
export {
  openSigning
};

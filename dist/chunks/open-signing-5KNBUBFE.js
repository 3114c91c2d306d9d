import {
  openSigning
} from "./chunk-OHW4S23K.js";
export {
  openSigning
};

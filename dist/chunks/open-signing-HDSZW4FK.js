import {
  openSigning
} from "./chunk-X2SMHM4R.js";
export {
  openSigning
};

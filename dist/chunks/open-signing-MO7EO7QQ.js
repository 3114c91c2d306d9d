import {
  openSigning
} from "./chunk-EJXT2447.js";
export {
  openSigning
};

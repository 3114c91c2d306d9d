import {
  openSigning
} from "./chunk-WNYDCQHI.js";
export {
  openSigning
};

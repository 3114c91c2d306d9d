import {
  openSigning
} from "./chunk-HN37ZASM.js";
export {
  openSigning
};

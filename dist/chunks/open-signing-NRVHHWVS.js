import {
  openSigning
} from "./chunk-2Q67PMLQ.js";
export {
  openSigning
};

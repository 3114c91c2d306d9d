import {
  openSigning
} from "./chunk-Q44PZGKG.js";
export {
  openSigning
};

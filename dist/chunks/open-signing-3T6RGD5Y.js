import {
  openSigning
} from "./chunk-R5YFA2EJ.js";
export {
  openSigning
};

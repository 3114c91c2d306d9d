import {
  openSigning
} from "./chunk-LSDMOH3J.js";
export {
  openSigning
};

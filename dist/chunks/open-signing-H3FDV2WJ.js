import {
  openSigning
} from "./chunk-VH3DAZY7.js";
export {
  openSigning
};

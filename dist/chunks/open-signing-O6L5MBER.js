import {
  openSigning
} from "./chunk-X3JHCKQI.js";
export {
  openSigning
};

import {
  openSigning
} from "./chunk-3MZKJ7WB.js";
export {
  openSigning
};

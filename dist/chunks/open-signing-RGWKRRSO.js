import {
  openSigning
} from "./chunk-MVOWOLKH.js";
export {
  openSigning
};

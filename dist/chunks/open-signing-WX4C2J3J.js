import {
  openSigning
} from "./chunk-EUZSUW2T.js";
export {
  openSigning
};

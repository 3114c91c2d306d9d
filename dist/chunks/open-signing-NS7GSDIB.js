import {
  openSigning
} from "./chunk-EAPYAS5Y.js";
export {
  openSigning
};

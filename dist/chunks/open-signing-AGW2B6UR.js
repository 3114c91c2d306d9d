import {
  openSigning
} from "./chunk-ELNAI26T.js";
export {
  openSigning
};

import {
  openSigning
} from "./chunk-NK3GQM7D.js";
export {
  openSigning
};

import {
  openSigning
} from "./chunk-62XOI26F.js";
export {
  openSigning
};

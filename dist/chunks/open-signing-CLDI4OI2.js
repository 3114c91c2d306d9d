import {
  openSigning
} from "./chunk-OXCKVBXA.js";
export {
  openSigning
};

import {
  openSigning
} from "./chunk-MWSFP4ON.js";
export {
  openSigning
};

import {
  openSigning
} from "./chunk-BHQ6NTG2.js";
export {
  openSigning
};

import {
  openSigning
} from "./chunk-DHYLMJ77.js";
export {
  openSigning
};

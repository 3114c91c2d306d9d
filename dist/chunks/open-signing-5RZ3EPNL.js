import {
  openSigning
} from "./chunk-6OYCLFL5.js";
export {
  openSigning
};

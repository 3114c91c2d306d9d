import {
  openSigning
} from "./chunk-5437CANK.js";
export {
  openSigning
};

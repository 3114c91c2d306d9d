import {
  openSigning
} from "./chunk-4Q2V5XVC.js";
export {
  openSigning
};

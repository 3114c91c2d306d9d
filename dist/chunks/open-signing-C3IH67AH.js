import {
  openSigning
} from "./chunk-XOROG727.js";
export {
  openSigning
};

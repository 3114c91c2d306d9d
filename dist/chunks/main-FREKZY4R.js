import {
  main
} from "./chunk-Z5EGLM32.js";
import "./chunk-BGUQ4ITJ.js";
import "./chunk-EVP3ARXF.js";
import "./chunk-G3XLAG5J.js";
export {
  main
};

import {
  main,
  mainWithin
} from "./chunk-EVP3ARXF.js";
import "./chunk-G3XLAG5J.js";
export {
  main,
  mainWithin
};

import {
  main
} from "./chunk-WQVDPP2L.js";
import "./chunk-YHZF3VYD.js";
import "./chunk-NNOG3QLX.js";
import "./chunk-H3ZLSUBF.js";
import "./chunk-HP2GOFPH.js";
import "./chunk-OCZWF6O5.js";
import "./chunk-YGWZVOON.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};

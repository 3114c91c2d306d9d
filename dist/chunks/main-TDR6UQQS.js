import {
  main
} from "./chunk-VI5WG76D.js";
import "./chunk-ONEBDGG2.js";
import "./chunk-ZGFB7ZMS.js";
import "./chunk-D6HU4MGQ.js";
import "./chunk-TT3WSHJ4.js";
import "./chunk-FFFFPCH7.js";
import "./chunk-BGUQ4ITJ.js";
import "./chunk-EVP3ARXF.js";
import "./chunk-G3XLAG5J.js";
export {
  main
};

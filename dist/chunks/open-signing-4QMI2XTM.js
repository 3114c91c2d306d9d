import {
  openSigning
} from "./chunk-BHP6K5M4.js";
import "./chunk-FFFFPCH7.js";
import "./chunk-FD2KJHJQ.js";
import "./chunk-BGUQ4ITJ.js";
import "./chunk-EVP3ARXF.js";
import "./chunk-G3XLAG5J.js";
export {
  openSigning
};

import {
  main
} from "./chunk-T7T7DFLR.js";
import "./chunk-HE4ZULID.js";
import "./chunk-WFSKCW76.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-ZCG6UQME.js";
import "./chunk-BGUQ4ITJ.js";
import "./chunk-EVP3ARXF.js";
import "./chunk-G3XLAG5J.js";
export {
  main
};

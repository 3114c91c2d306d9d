import {
  openSigning
} from "./chunk-VSRP3LCK.js";
import "./chunk-LKQK4GCN.js";
import "./chunk-4FJB2RRU.js";
import "./chunk-3YX4ALZD.js";
import "./chunk-CCFRMFGZ.js";
import "./chunk-C2OB3XN3.js";
import "./chunk-4ESDXPR3.js";
export {
  openSigning
};

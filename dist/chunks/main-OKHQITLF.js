import {
  main
} from "./chunk-VMQHXUCF.js";
import "./chunk-POQYIZC5.js";
import "./chunk-5F7UDWW7.js";
import "./chunk-VSRP3LCK.js";
import "./chunk-LKQK4GCN.js";
import "./chunk-JJRRGE2E.js";
import "./chunk-YWZRAN47.js";
import "./chunk-A5NGBY33.js";
import "./chunk-XZBBCPMQ.js";
import "./chunk-4FJB2RRU.js";
import "./chunk-3YX4ALZD.js";
import "./chunk-CCFRMFGZ.js";
import "./chunk-TAL2IHYM.js";
import "./chunk-C2OB3XN3.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};

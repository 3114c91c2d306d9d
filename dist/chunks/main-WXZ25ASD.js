import {
  main
} from "./chunk-4OVTTBAR.js";
import "./chunk-6EA4ODKU.js";
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
import "./chunk-QN6DG4SR.js";
import "./chunk-PHWFFXPK.js";
import "./chunk-C2OB3XN3.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};

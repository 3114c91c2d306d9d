import {
  main
} from "../chunks/chunk-4OVTTBAR.js";
import "../chunks/chunk-6EA4ODKU.js";
import "../chunks/chunk-POQYIZC5.js";
import "../chunks/chunk-5F7UDWW7.js";
import "../chunks/chunk-VSRP3LCK.js";
import "../chunks/chunk-LKQK4GCN.js";
import "../chunks/chunk-JJRRGE2E.js";
import "../chunks/chunk-YWZRAN47.js";
import "../chunks/chunk-A5NGBY33.js";
import "../chunks/chunk-XZBBCPMQ.js";
import "../chunks/chunk-4FJB2RRU.js";
import "../chunks/chunk-3YX4ALZD.js";
import "../chunks/chunk-CCFRMFGZ.js";
import "../chunks/chunk-QN6DG4SR.js";
import {
  spec
} from "../chunks/chunk-PHWFFXPK.js";
import {
  runAction
} from "../chunks/chunk-O2S67H7Z.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-C2OB3XN3.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:attest
await runAction(main, spec);

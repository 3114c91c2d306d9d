import {
  main
} from "../chunks/chunk-2NJFEI56.js";
import "../chunks/chunk-BP2XDR57.js";
import "../chunks/chunk-ICRGJH7D.js";
import "../chunks/chunk-QQRVALPC.js";
import "../chunks/chunk-76LOOIHM.js";
import "../chunks/chunk-3UP347PU.js";
import "../chunks/chunk-JJRRGE2E.js";
import "../chunks/chunk-COIJ4M2C.js";
import "../chunks/chunk-J6ROQKV7.js";
import "../chunks/chunk-3FEBUSDV.js";
import "../chunks/chunk-IPC6NRYU.js";
import "../chunks/chunk-ELXIQFI6.js";
import "../chunks/chunk-UFZYAIG5.js";
import "../chunks/chunk-OCHAWXPK.js";
import {
  spec
} from "../chunks/chunk-QKWDUHWC.js";
import {
  runAction
} from "../chunks/chunk-LLBZ4FOU.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-UHI6CRT5.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:attest
await runAction(main, spec);

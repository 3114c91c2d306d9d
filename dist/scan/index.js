import {
  main
} from "../chunks/chunk-5HPEFKAC.js";
import "../chunks/chunk-2RV7JH6Q.js";
import "../chunks/chunk-URLWUW2E.js";
import "../chunks/chunk-RIKCMP4X.js";
import "../chunks/chunk-2MQOYRQ6.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-XULFFMPD.js";
import "../chunks/chunk-AEMOB2TB.js";
import "../chunks/chunk-V3QXFRXQ.js";
import "../chunks/chunk-5GMZKVEM.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-MDU24MM4.js";
import "../chunks/chunk-Z4O3HSNI.js";

// action:scan
await runAction(main, spec);

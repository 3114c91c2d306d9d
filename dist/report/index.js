import {
  main
} from "../chunks/chunk-O2EKHUWN.js";
import "../chunks/chunk-TRPDLWB4.js";
import "../chunks/chunk-HJIG6SRX.js";
import "../chunks/chunk-RIKCMP4X.js";
import "../chunks/chunk-2MQOYRQ6.js";
import "../chunks/chunk-UH4CNWQ3.js";
import {
  runAction,
  spec
} from "../chunks/chunk-MDU24MM4.js";
import "../chunks/chunk-Z4O3HSNI.js";

// action:report
await runAction(main, spec);

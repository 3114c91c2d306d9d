import {
  main
} from "../chunks/chunk-EA7SLUSX.js";
import "../chunks/chunk-ES3NJYKF.js";
import "../chunks/chunk-FDKCALGK.js";
import "../chunks/chunk-RD4BO6M7.js";
import "../chunks/chunk-WW3722GC.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-K63MYH5Y.js";
import "../chunks/chunk-RPTLUCT3.js";
import "../chunks/chunk-WYG54IWX.js";
import "../chunks/chunk-ZTKU5NVO.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-B7DG52F3.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:scan
await runAction(main, spec);

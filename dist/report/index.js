import {
  main
} from "../chunks/chunk-AV4BOOC3.js";
import "../chunks/chunk-WMDC6OWY.js";
import "../chunks/chunk-BOTNMUSS.js";
import "../chunks/chunk-RD4BO6M7.js";
import "../chunks/chunk-WW3722GC.js";
import "../chunks/chunk-UH4CNWQ3.js";
import {
  runAction,
  spec
} from "../chunks/chunk-B7DG52F3.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:report
await runAction(main, spec);

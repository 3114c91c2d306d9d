import {
  main
} from "../chunks/chunk-2S2H34I2.js";
import "../chunks/chunk-3AFNTCI5.js";
import "../chunks/chunk-Q4QORIFB.js";
import "../chunks/chunk-OFEP5ANI.js";
import "../chunks/chunk-4GEYHPXA.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-UZ2I3ERM.js";
import "../chunks/chunk-JT5EIP4T.js";
import "../chunks/chunk-WYG54IWX.js";
import "../chunks/chunk-KPAPI25T.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-AFPHLE2T.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:scan
await runAction(main, spec);

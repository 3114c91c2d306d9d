import {
  main
} from "../chunks/chunk-PKZTW534.js";
import "../chunks/chunk-PNK7ZT53.js";
import "../chunks/chunk-RFKXNSZT.js";
import "../chunks/chunk-OFEP5ANI.js";
import "../chunks/chunk-4GEYHPXA.js";
import "../chunks/chunk-UH4CNWQ3.js";
import {
  runAction,
  spec
} from "../chunks/chunk-AFPHLE2T.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:report
await runAction(main, spec);

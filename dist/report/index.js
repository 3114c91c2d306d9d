import {
  main
} from "../chunks/chunk-TVRNDI2K.js";
import "../chunks/chunk-QL4GSXEI.js";
import "../chunks/chunk-LMW6TTDF.js";
import "../chunks/chunk-AVUA7QU4.js";
import "../chunks/chunk-DQD3LHGA.js";
import "../chunks/chunk-UH4CNWQ3.js";
import {
  runAction,
  spec
} from "../chunks/chunk-VH3FBZYQ.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:report
await runAction(main, spec);

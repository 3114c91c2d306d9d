import {
  main
} from "../chunks/chunk-RFG7HVRG.js";
import "../chunks/chunk-TLRQNXHP.js";
import "../chunks/chunk-36PUHEKA.js";
import "../chunks/chunk-AVUA7QU4.js";
import "../chunks/chunk-DQD3LHGA.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-LBWBZZUK.js";
import "../chunks/chunk-VC3NBKNK.js";
import "../chunks/chunk-WYG54IWX.js";
import "../chunks/chunk-2BLKNUPO.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-VH3FBZYQ.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:scan
await runAction(main, spec);

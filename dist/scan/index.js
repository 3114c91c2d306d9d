import {
  main
} from "../chunks/chunk-2NZVB2IV.js";
import "../chunks/chunk-I57SM4RU.js";
import "../chunks/chunk-6LHRNDDV.js";
import "../chunks/chunk-ZQ5K46PF.js";
import "../chunks/chunk-6DPJ25QK.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-HFMGT4TG.js";
import "../chunks/chunk-V26UN4E2.js";
import "../chunks/chunk-WYG54IWX.js";
import "../chunks/chunk-7K36CIB3.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-WPLB2AJN.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:scan
await runAction(main, spec);

import {
  main
} from "../chunks/chunk-5CU3LASZ.js";
import "../chunks/chunk-XAUFKBZT.js";
import "../chunks/chunk-COD4VT3O.js";
import "../chunks/chunk-ZQ5K46PF.js";
import "../chunks/chunk-6DPJ25QK.js";
import "../chunks/chunk-UH4CNWQ3.js";
import {
  runAction,
  spec
} from "../chunks/chunk-WPLB2AJN.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:report
await runAction(main, spec);

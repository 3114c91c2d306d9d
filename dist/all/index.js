import {
  main
} from "../chunks/chunk-OKRCEV4E.js";
import "../chunks/chunk-RPTLUCT3.js";
import "../chunks/chunk-WYG54IWX.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-B7DG52F3.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:all
await runAction(main, spec);

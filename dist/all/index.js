import {
  main
} from "../chunks/chunk-6MNBFXVC.js";
import "../chunks/chunk-V26UN4E2.js";
import "../chunks/chunk-WYG54IWX.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-WPLB2AJN.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:all
await runAction(main, spec);

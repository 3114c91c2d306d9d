import {
  main
} from "../chunks/chunk-YHJT7KAQ.js";
import "../chunks/chunk-HFMGT4TG.js";
import "../chunks/chunk-V26UN4E2.js";
import "../chunks/chunk-WYG54IWX.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-WPLB2AJN.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:sbom
await runAction(main, spec);

import {
  main
} from "../chunks/chunk-7PBNLGUO.js";
import "../chunks/chunk-K63MYH5Y.js";
import "../chunks/chunk-RPTLUCT3.js";
import "../chunks/chunk-WYG54IWX.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-B7DG52F3.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:sbom
await runAction(main, spec);

import {
  main
} from "../chunks/chunk-Q6SPA4FQ.js";
import "../chunks/chunk-LBWBZZUK.js";
import "../chunks/chunk-VC3NBKNK.js";
import "../chunks/chunk-WYG54IWX.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-VH3FBZYQ.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:sbom
await runAction(main, spec);

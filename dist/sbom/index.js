import {
  main
} from "../chunks/chunk-GKQNLX2W.js";
import "../chunks/chunk-JAH4LAQ4.js";
import "../chunks/chunk-W3RGESHA.js";
import "../chunks/chunk-WYG54IWX.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-5D5IIJXH.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:sbom
await runAction(main, spec);

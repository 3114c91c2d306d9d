import {
  main
} from "../chunks/chunk-JSNNVBDR.js";
import "../chunks/chunk-2TDHQC65.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-6GD4YEV5.js";
import "../chunks/chunk-KPAPI25T.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-AFPHLE2T.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:verify
await runAction(main, spec);

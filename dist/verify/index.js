import {
  main
} from "../chunks/chunk-G5HECECE.js";
import "../chunks/chunk-UFVOYGQ3.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-IYGPDF3G.js";
import "../chunks/chunk-ZTKU5NVO.js";
import "../chunks/chunk-5JNID47B.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-B7DG52F3.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:verify
await runAction(main, spec);

import {
  main
} from "../chunks/chunk-EAYMY3CH.js";
import "../chunks/chunk-KXJEC6QD.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-HVK62J74.js";
import "../chunks/chunk-S77UBA4B.js";
import "../chunks/chunk-SXREG6LU.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-5D5IIJXH.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:verify
await runAction(main, spec);

import {
  main
} from "../chunks/chunk-EAWKXERA.js";
import "../chunks/chunk-3D4XYRMS.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-C7TZZLSE.js";
import "../chunks/chunk-7K36CIB3.js";
import "../chunks/chunk-L62ZFSS7.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-WPLB2AJN.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:verify
await runAction(main, spec);

import {
  main
} from "../chunks/chunk-IJJNJGCK.js";
import "../chunks/chunk-XULFFMPD.js";
import "../chunks/chunk-AEMOB2TB.js";
import "../chunks/chunk-V3QXFRXQ.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-MDU24MM4.js";
import "../chunks/chunk-Z4O3HSNI.js";

// action:sbom
await runAction(main, spec);

import {
  main
} from "../chunks/chunk-NB5SKTYX.js";
import "../chunks/chunk-NDNQ5O4Q.js";
import "../chunks/chunk-NGO5QEKR.js";
import "../chunks/chunk-NGUOPRBX.js";
import "../chunks/chunk-QAPCX52A.js";
import "../chunks/chunk-UH4CNWQ3.js";
import {
  runAction,
  spec
} from "../chunks/chunk-BDMDDBNL.js";
import "../chunks/chunk-Z4O3HSNI.js";

// action:report
await runAction(main, spec);

import {
  main
} from "../chunks/chunk-C3LNEUA7.js";
import "../chunks/chunk-H23UD2DY.js";
import "../chunks/chunk-26LMOYR7.js";
import "../chunks/chunk-V3QXFRXQ.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-BDMDDBNL.js";
import "../chunks/chunk-Z4O3HSNI.js";

// action:sbom
await runAction(main, spec);

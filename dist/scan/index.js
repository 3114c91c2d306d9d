import {
  main
} from "../chunks/chunk-DXPMM2CW.js";
import "../chunks/chunk-MFCCVYJO.js";
import "../chunks/chunk-KXFW3CXR.js";
import "../chunks/chunk-NGUOPRBX.js";
import "../chunks/chunk-QAPCX52A.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-H23UD2DY.js";
import "../chunks/chunk-26LMOYR7.js";
import "../chunks/chunk-V3QXFRXQ.js";
import "../chunks/chunk-V5SZSIKO.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-BDMDDBNL.js";
import "../chunks/chunk-Z4O3HSNI.js";

// action:scan
await runAction(main, spec);

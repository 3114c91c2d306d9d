import {
  main
} from "../chunks/chunk-MVJEXNKL.js";
import "../chunks/chunk-RK4GGZEI.js";
import "../chunks/chunk-FAFPZIX7.js";
import "../chunks/chunk-PH2WRTSQ.js";
import "../chunks/chunk-C2BLPLDE.js";
import "../chunks/chunk-GI4YPZG4.js";
import "../chunks/chunk-AN62HANU.js";
import "../chunks/chunk-EMVAWP5V.js";
import "../chunks/chunk-ZQVXKD2Z.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-PXIZ75E3.js";
import "../chunks/chunk-TCPQAYZ3.js";
import "../chunks/chunk-OQKSTSKB.js";
import "../chunks/chunk-HVK62J74.js";
import "../chunks/chunk-SXREG6LU.js";
import {
  runAction,
  spec5 as spec
} from "../chunks/chunk-5D5IIJXH.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:attest
await runAction(main, spec);

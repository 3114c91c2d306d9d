import {
  main
} from "../chunks/chunk-VRA4WR6A.js";
import "../chunks/chunk-ST4ET2SN.js";
import "../chunks/chunk-ORETY7BF.js";
import "../chunks/chunk-H3W7PVZ6.js";
import "../chunks/chunk-OSW6ZVXL.js";
import {
  spec
} from "../chunks/chunk-NTEBUN45.js";
import {
  runAction
} from "../chunks/chunk-O2S67H7Z.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-C2OB3XN3.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:sbom
await runAction(main, spec);

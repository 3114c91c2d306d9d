import {
  main
} from "../chunks/chunk-IP432QU5.js";
import "../chunks/chunk-2KD2IYFT.js";
import "../chunks/chunk-MQP5TO4V.js";
import "../chunks/chunk-MI4Z6HBQ.js";
import "../chunks/chunk-2JT56FT3.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-YZLYR3TX.js";
import "../chunks/chunk-ORETY7BF.js";
import "../chunks/chunk-H3W7PVZ6.js";
import "../chunks/chunk-OSW6ZVXL.js";
import "../chunks/chunk-S2IXFZ6N.js";
import {
  spec
} from "../chunks/chunk-DFODQ5DN.js";
import "../chunks/chunk-JUHAXBXL.js";
import {
  runAction
} from "../chunks/chunk-MAJDXH7E.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-ZM2JPFYL.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:scan
await runAction(main, spec);

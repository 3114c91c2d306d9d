import {
  main
} from "../chunks/chunk-2GBNUHIV.js";
import "../chunks/chunk-C27WALPJ.js";
import "../chunks/chunk-NT6OLHL3.js";
import "../chunks/chunk-Z5KBBKCI.js";
import "../chunks/chunk-SLPCNHJ2.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-5N65C2WL.js";
import "../chunks/chunk-ORETY7BF.js";
import "../chunks/chunk-6WZQMOAN.js";
import "../chunks/chunk-AVF6ROVN.js";
import "../chunks/chunk-KBOOJT65.js";
import {
  spec
} from "../chunks/chunk-WN5TGQGA.js";
import "../chunks/chunk-JUHAXBXL.js";
import {
  runAction
} from "../chunks/chunk-AGIHZJF3.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-HYN2GBT3.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:scan
await runAction(main, spec);

import {
  main
} from "../chunks/chunk-7HU4BALN.js";
import "../chunks/chunk-NYLONSUL.js";
import "../chunks/chunk-OLEDOGAQ.js";
import "../chunks/chunk-YSZBVY4N.js";
import "../chunks/chunk-T4ZTSHQO.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-RJQCVF3S.js";
import "../chunks/chunk-ORETY7BF.js";
import "../chunks/chunk-H3W7PVZ6.js";
import "../chunks/chunk-OSW6ZVXL.js";
import "../chunks/chunk-QKARBBPA.js";
import {
  spec
} from "../chunks/chunk-VPLRAJGU.js";
import "../chunks/chunk-JUHAXBXL.js";
import {
  runAction
} from "../chunks/chunk-LLBZ4FOU.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-UHI6CRT5.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:scan
await runAction(main, spec);

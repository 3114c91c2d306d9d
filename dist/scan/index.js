import {
  main
} from "../chunks/chunk-LJXVWPYG.js";
import "../chunks/chunk-SIO37BQU.js";
import "../chunks/chunk-RSJOH3ZK.js";
import "../chunks/chunk-YZLBUPFV.js";
import "../chunks/chunk-UUOTRILY.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-V7ZJK3KG.js";
import "../chunks/chunk-YXJ2CHOQ.js";
import "../chunks/chunk-LEQJWJQY.js";
import "../chunks/chunk-XADD3BPZ.js";
import "../chunks/chunk-ORETY7BF.js";
import "../chunks/chunk-P7F54NCF.js";
import "../chunks/chunk-F2KMMASV.js";
import "../chunks/chunk-3BX6EPLP.js";
import {
  spec
} from "../chunks/chunk-JR44IPGF.js";
import "../chunks/chunk-JUHAXBXL.js";
import {
  runAction
} from "../chunks/chunk-YEFJP4DY.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-6TDETR3N.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:scan
await runAction(main, spec);

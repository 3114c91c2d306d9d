import {
  main
} from "../chunks/chunk-PI6RWQVO.js";
import "../chunks/chunk-L5JNXZZT.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-OCHAWXPK.js";
import "../chunks/chunk-QKARBBPA.js";
import {
  spec
} from "../chunks/chunk-ESU4ZTHW.js";
import "../chunks/chunk-3TAPQBMJ.js";
import "../chunks/chunk-JUHAXBXL.js";
import {
  runAction
} from "../chunks/chunk-LLBZ4FOU.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-UHI6CRT5.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:verify
await runAction(main, spec);

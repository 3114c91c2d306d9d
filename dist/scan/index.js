import {
  main
} from "../chunks/chunk-NCOXODXD.js";
import "../chunks/chunk-27XCLFET.js";
import "../chunks/chunk-JMGNTJOR.js";
import "../chunks/chunk-RX3HNJ73.js";
import "../chunks/chunk-OGSABBQ6.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-JAH4LAQ4.js";
import "../chunks/chunk-W3RGESHA.js";
import "../chunks/chunk-WYG54IWX.js";
import "../chunks/chunk-S77UBA4B.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-5D5IIJXH.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:scan
await runAction(main, spec);

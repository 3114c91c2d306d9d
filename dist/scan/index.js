import {
  main
} from "../chunks/chunk-XRBMWP2J.js";
import "../chunks/chunk-LCTCRR7M.js";
import "../chunks/chunk-6JZGGLNS.js";
import "../chunks/chunk-RKRXWGBX.js";
import "../chunks/chunk-CIQ73ILS.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-6F7FSKY7.js";
import "../chunks/chunk-KZZHFG74.js";
import "../chunks/chunk-V3QXFRXQ.js";
import "../chunks/chunk-Y7FWFOGC.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-6OKONAAZ.js";
import "../chunks/chunk-Z4O3HSNI.js";

// action:scan
await runAction(main, spec);

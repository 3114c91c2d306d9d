import {
  main
} from "./chunk-QUTDSRZZ.js";
import "./chunk-SCNOVPPU.js";
import "./chunk-5CM4GDNA.js";
import "./chunk-ZQWNTZ66.js";
import "./chunk-453CIALA.js";
import "./chunk-IPC2FRWC.js";
import "./chunk-QRYI6XMH.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-NKJXPE7W.js";
import "./chunk-YTQPP6WG.js";
import "./chunk-IFWQ5KBM.js";
import "./chunk-3ADKQ2R7.js";
import {
  spec3 as spec
} from "./chunk-F3ABEMF4.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-NDEGQDAG.js";
import "./chunk-KAO2RF6T.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

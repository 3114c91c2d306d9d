import {
  main
} from "./chunk-PV3IVLFP.js";
import "./chunk-PHNP32YR.js";
import "./chunk-5CM4GDNA.js";
import "./chunk-UWFATY6Y.js";
import "./chunk-QLRM2NTO.js";
import "./chunk-IPOFLQS3.js";
import "./chunk-6KMK67CF.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-LKQ3IWH4.js";
import "./chunk-PWDFB6RM.js";
import "./chunk-3K2UQNB5.js";
import "./chunk-3ADKQ2R7.js";
import {
  spec3 as spec
} from "./chunk-KDJMUYBB.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6UVYOZSL.js";
import "./chunk-KAO2RF6T.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

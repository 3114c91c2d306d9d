import {
  main
} from "./chunk-LLDVP2TL.js";
import "./chunk-VK3E3ZAX.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-5SZGB5QM.js";
import "./chunk-YQECIOX5.js";
import {
  spec
} from "./chunk-ZNR2O4TA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ETVURYMM.js";
import "./chunk-5PZIW4RT.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

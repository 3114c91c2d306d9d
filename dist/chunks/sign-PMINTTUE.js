import {
  main
} from "./chunk-MUCY2UNY.js";
import "./chunk-KI5HRUP6.js";
import "./chunk-VK3E3ZAX.js";
import "./chunk-EARHW2OE.js";
import "./chunk-S7TWJUDC.js";
import "./chunk-UGE4OLJC.js";
import "./chunk-5UFZOAYZ.js";
import {
  spec6 as spec
} from "./chunk-ZNR2O4TA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ETVURYMM.js";
import "./chunk-5PZIW4RT.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

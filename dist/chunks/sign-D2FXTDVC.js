import {
  main
} from "./chunk-VQLTNOLS.js";
import "./chunk-VM6ZUOKY.js";
import "./chunk-76LHB4HM.js";
import "./chunk-LXWDBX3B.js";
import "./chunk-DABWCH4K.js";
import "./chunk-3DHNPLUG.js";
import {
  spec8 as spec
} from "./chunk-LYNB3634.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-U3ZERQM7.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

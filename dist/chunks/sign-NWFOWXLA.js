import {
  main
} from "./chunk-6Q2I6FZN.js";
import "./chunk-TCPCFIQ4.js";
import "./chunk-XOM4LSFA.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-GT7AAXBZ.js";
import "./chunk-LZ5VM3R4.js";
import {
  spec6 as spec
} from "./chunk-WB6UATZA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-RJFO4FVH.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

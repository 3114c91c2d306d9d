import {
  main
} from "./chunk-XVZRXK3S.js";
import "./chunk-RFS5SHTS.js";
import "./chunk-TCPCFIQ4.js";
import "./chunk-XOM4LSFA.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-GT7AAXBZ.js";
import "./chunk-LZ5VM3R4.js";
import {
  spec5 as spec
} from "./chunk-WB6UATZA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-RJFO4FVH.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

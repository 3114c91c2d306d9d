import {
  main
} from "./chunk-6MRX2WK6.js";
import "./chunk-3DFXIMYK.js";
import "./chunk-MRVRJMXF.js";
import "./chunk-5TNKRBUF.js";
import "./chunk-AUPMW4LK.js";
import "./chunk-OTRFNR6D.js";
import "./chunk-SOYIKW2W.js";
import {
  spec6 as spec
} from "./chunk-COBZXKRK.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-JYKBA2NP.js";
import "./chunk-MYBEWRCH.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

import {
  main
} from "./chunk-ZK6KTZBM.js";
import "./chunk-P27JUFXM.js";
import "./chunk-WI5CCTJP.js";
import "./chunk-WIPYUEDV.js";
import "./chunk-X7R2SVER.js";
import "./chunk-3DHNPLUG.js";
import {
  spec8 as spec
} from "./chunk-4MWOCEIU.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-62DGP7QQ.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

import {
  main
} from "./chunk-PJLIVO6T.js";
import "./chunk-P27JUFXM.js";
import "./chunk-ED2NUP7E.js";
import "./chunk-WI5CCTJP.js";
import "./chunk-WIPYUEDV.js";
import "./chunk-X7R2SVER.js";
import "./chunk-3DHNPLUG.js";
import {
  spec4 as spec
} from "./chunk-4MWOCEIU.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-62DGP7QQ.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

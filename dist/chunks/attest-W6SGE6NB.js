import {
  main
} from "./chunk-5X5VPTZL.js";
import "./chunk-R43NIRVP.js";
import "./chunk-W7I7CSA2.js";
import "./chunk-W2ZGJU7W.js";
import "./chunk-4TJHWBWA.js";
import "./chunk-5ZCYXHOX.js";
import "./chunk-3DHNPLUG.js";
import {
  spec5 as spec
} from "./chunk-ORLYU4QX.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-AN3LLNA4.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

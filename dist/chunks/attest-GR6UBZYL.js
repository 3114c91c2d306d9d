import {
  main
} from "./chunk-SJFWW6QX.js";
import "./chunk-SKT7ULJO.js";
import "./chunk-WZC72ZOM.js";
import "./chunk-HH26DANA.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-VTKG534Q.js";
import "./chunk-OBAD3TVA.js";
import {
  spec5 as spec
} from "./chunk-T3AQXASF.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6W7X2LVE.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

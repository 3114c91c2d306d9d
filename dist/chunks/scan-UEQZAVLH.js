import {
  main
} from "./chunk-3U6TIGBT.js";
import "./chunk-H3XMXIWU.js";
import "./chunk-JTI42XZA.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-CBN2CR5R.js";
import "./chunk-IMEJJBT2.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-AGY2I55E.js";
import "./chunk-MBVAYBRI.js";
import {
  spec3 as spec
} from "./chunk-RFHBRIZA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-J5EUGEI5.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

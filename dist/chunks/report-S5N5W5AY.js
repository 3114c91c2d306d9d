import {
  main
} from "./chunk-V5SENXYF.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-RW4JJ44G.js";
import "./chunk-4SHEX6XU.js";
import "./chunk-MC4AXSD2.js";
import "./chunk-65NVBDUB.js";
import {
  spec
} from "./chunk-23AVVGRN.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ZKLBKMDK.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

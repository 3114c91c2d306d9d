import {
  main
} from "./chunk-ROMVMP56.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-H32M6K5F.js";
import "./chunk-OVRABZRI.js";
import "./chunk-OOI2OO7L.js";
import {
  spec
} from "./chunk-56KCN6HX.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-MT3Z7SBB.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

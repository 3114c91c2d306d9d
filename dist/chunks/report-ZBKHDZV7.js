import {
  main
} from "./chunk-6HYNRZLC.js";
import "./chunk-YSER6VM7.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-FVKHJP5G.js";
import "./chunk-G7SL752E.js";
import {
  spec
} from "./chunk-S4S22A3R.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-4FKQ5Z5T.js";
import "./chunk-MYBEWRCH.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

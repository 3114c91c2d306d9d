import {
  main
} from "./chunk-24YPDMFT.js";
import {
  spec4 as spec
} from "./chunk-G6HBLWPT.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-HMVWW5VD.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

import {
  main
} from "./chunk-TCORHTW5.js";
import {
  spec4 as spec
} from "./chunk-AY3U62DM.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-GFJIJBKB.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

import {
  main
} from "./chunk-KUO5HFEE.js";
import "./chunk-KLKVBHOZ.js";
import {
  spec4 as spec
} from "./chunk-O7XCZK5U.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-LEG5LCCG.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

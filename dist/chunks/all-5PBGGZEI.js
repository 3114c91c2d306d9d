import {
  main
} from "./chunk-FWHATDO3.js";
import "./chunk-76LHB4HM.js";
import {
  spec4 as spec
} from "./chunk-LYNB3634.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-U3ZERQM7.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

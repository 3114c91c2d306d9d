import {
  main
} from "./chunk-DWY42GDR.js";
import {
  spec4 as spec
} from "./chunk-7FUAB4XJ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ZKMNCD4D.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

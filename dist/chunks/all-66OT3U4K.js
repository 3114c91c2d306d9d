import {
  main
} from "./chunk-YPBAGAUU.js";
import {
  spec4 as spec
} from "./chunk-HDVG2BFL.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-O5ZK7TJ2.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

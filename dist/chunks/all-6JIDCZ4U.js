import {
  main
} from "./chunk-LAGEJBRP.js";
import "./chunk-JD4UFB5C.js";
import {
  spec3 as spec
} from "./chunk-3DQXD2HY.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-IJL76HOG.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

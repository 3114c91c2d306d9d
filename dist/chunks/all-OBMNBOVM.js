import {
  main
} from "./chunk-MN4U56II.js";
import {
  spec4 as spec
} from "./chunk-2DNWECLF.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-QEZQ6GF6.js";
import "./chunk-MYBEWRCH.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

import {
  main
} from "./chunk-6UTVCAK6.js";
import "./chunk-HMBPR66B.js";
import {
  spec3 as spec
} from "./chunk-QHPJNTE7.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-K2OOLIQ7.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

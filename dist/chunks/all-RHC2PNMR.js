import {
  main
} from "./chunk-OLC33JZA.js";
import {
  spec4 as spec
} from "./chunk-KJ65XSIR.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-VAHOI3LD.js";
import "./chunk-MYBEWRCH.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

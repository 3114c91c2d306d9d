import {
  main
} from "./chunk-TJYYPUFO.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec
} from "./chunk-NISZ4JB3.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

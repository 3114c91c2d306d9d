import {
  main
} from "./chunk-JVZVJWNL.js";
import "./chunk-FCJYLFG6.js";
import {
  spec4 as spec
} from "./chunk-JCDQCW7S.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-4Z4YUK7K.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

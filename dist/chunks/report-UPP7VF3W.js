import {
  main
} from "./chunk-WQ4VKFGC.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-ZDMDGFD7.js";
import "./chunk-ATGADNU4.js";
import "./chunk-AX66MVSA.js";
import "./chunk-65NVBDUB.js";
import {
  spec
} from "./chunk-JCDQCW7S.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-4Z4YUK7K.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

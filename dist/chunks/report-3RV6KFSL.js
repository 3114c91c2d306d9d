import {
  main
} from "./chunk-X6NAJDDV.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-6GVEFI27.js";
import "./chunk-JONSHLX3.js";
import "./chunk-JDE7YBK3.js";
import "./chunk-65NVBDUB.js";
import {
  spec
} from "./chunk-JLID66XU.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-VZCGAGBE.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

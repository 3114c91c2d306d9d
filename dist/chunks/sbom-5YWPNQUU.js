import {
  main
} from "./chunk-YR5MLFWL.js";
import "./chunk-QI7YVRP6.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-7HLOQ3NZ.js";
import "./chunk-AH5YDKXM.js";
import "./chunk-MARA3OUX.js";
import "./chunk-SXBJOER3.js";
import {
  spec2 as spec
} from "./chunk-PGGWTGGG.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6BZFAMQ5.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

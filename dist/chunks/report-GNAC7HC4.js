import {
  main
} from "./chunk-NVKGFL6H.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-NGCLIHUE.js";
import "./chunk-A3P4UM6M.js";
import "./chunk-EA4UG6DS.js";
import "./chunk-65NVBDUB.js";
import {
  spec
} from "./chunk-LDFXNP3E.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-4GVNHWYL.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

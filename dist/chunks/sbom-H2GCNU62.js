import {
  main
} from "./chunk-WBWODE4P.js";
import "./chunk-PK34GD2C.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-JZYGUY3X.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-AMHBPEJ4.js";
import {
  spec2 as spec
} from "./chunk-56KCN6HX.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-MT3Z7SBB.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

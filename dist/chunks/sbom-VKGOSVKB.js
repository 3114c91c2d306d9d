import {
  main
} from "./chunk-EUXVETGT.js";
import "./chunk-6PRITY3S.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-XUFVCCHO.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-C23ISR6T.js";
import {
  spec2 as spec
} from "./chunk-ZIGBFPDK.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-BIPKE7N2.js";
import "./chunk-G3XLAG5J.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

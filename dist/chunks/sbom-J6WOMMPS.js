import {
  main
} from "./chunk-JTACBERI.js";
import "./chunk-CFFGLXTY.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-66QVVWTF.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-YPGAQR3Q.js";
import {
  spec2 as spec
} from "./chunk-N3IEL5BW.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-4UXBWD5I.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

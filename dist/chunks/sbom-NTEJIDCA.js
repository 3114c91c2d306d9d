import {
  main
} from "./chunk-2SO4VPYY.js";
import "./chunk-OA5H7A32.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-DTDQZ74L.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-JU5OQAYX.js";
import {
  spec2 as spec
} from "./chunk-EHT6WYZQ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-R5TLFNRU.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

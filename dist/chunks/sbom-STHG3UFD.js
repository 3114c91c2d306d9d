import {
  main
} from "./chunk-YE3RGG5G.js";
import "./chunk-5LPI3AF4.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-K3VMMKRY.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-VEIKGVKL.js";
import "./chunk-TVRXJXWQ.js";
import {
  spec2 as spec
} from "./chunk-TVAVSRC2.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-IVGFEYGG.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

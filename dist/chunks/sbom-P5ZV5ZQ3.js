import {
  main
} from "./chunk-CN5QS3YP.js";
import "./chunk-7Q4SUR6Z.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-SDJBZKEA.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-ZR3A5B36.js";
import {
  spec2 as spec
} from "./chunk-GC7KKEXO.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-V566EOV4.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

import {
  main
} from "./chunk-2PLLWXAS.js";
import "./chunk-WTR6Q2IC.js";
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

import {
  main
} from "./chunk-BGOPYFLF.js";
import "./chunk-EKAJEMFN.js";
import "./chunk-5Z4PRY7S.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-ZYZ5YQ4H.js";
import "./chunk-ACAYPZV5.js";
import {
  spec6 as spec
} from "./chunk-FM3N2AWV.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-FQ6OEXTQ.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

import {
  main
} from "./chunk-5GCCTK76.js";
import "./chunk-GFKBI2CP.js";
import "./chunk-OUCT4EWX.js";
import "./chunk-DUYOZHSA.js";
import "./chunk-X4AZ3YPO.js";
import "./chunk-RQHI5VYL.js";
import "./chunk-GJGGOZ74.js";
import "./chunk-LPOIPN3I.js";
import {
  spec2 as spec
} from "./chunk-S4S22A3R.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-4FKQ5Z5T.js";
import "./chunk-MYBEWRCH.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

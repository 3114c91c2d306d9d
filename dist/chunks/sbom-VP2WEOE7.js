import {
  main
} from "./chunk-23O2EEZ3.js";
import "./chunk-AW2575RM.js";
import "./chunk-EF6BJCSS.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-TAMMRGY5.js";
import "./chunk-NLSWKQN3.js";
import {
  spec2 as spec
} from "./chunk-D4LPJERC.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-FUPGO2JX.js";
import "./chunk-KAO2RF6T.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

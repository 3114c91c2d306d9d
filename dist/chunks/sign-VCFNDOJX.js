import {
  main
} from "./chunk-KXYOIKAF.js";
import "./chunk-QAACVKVH.js";
import "./chunk-MDCWWVD7.js";
import "./chunk-P3C6SVII.js";
import "./chunk-ULMIJCVP.js";
import "./chunk-7J53S4DW.js";
import "./chunk-57SQLRBO.js";
import {
  spec6 as spec
} from "./chunk-UJ3YPN4F.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-UJPS6LIJ.js";
import "./chunk-KAO2RF6T.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

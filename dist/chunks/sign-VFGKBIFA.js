import {
  main
} from "./chunk-6LATJICJ.js";
import "./chunk-A5TCJ4DT.js";
import "./chunk-INFDP6U7.js";
import "./chunk-O5FABDMN.js";
import "./chunk-AEISJNK2.js";
import "./chunk-EGWVE4OT.js";
import "./chunk-57SQLRBO.js";
import {
  spec6 as spec
} from "./chunk-RWXGRKSA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-HHH4SVHO.js";
import "./chunk-KAO2RF6T.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

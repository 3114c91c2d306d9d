import {
  main
} from "./chunk-ADPHHZHC.js";
import "./chunk-JF5HWRUR.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-CQHVZ2FC.js";
import "./chunk-D6MROLEM.js";
import {
  spec
} from "./chunk-H6FEKK74.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-DTUIZXBP.js";
import "./chunk-KAO2RF6T.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

import {
  main
} from "./chunk-IAYFK67N.js";
import {
  spec4 as spec
} from "./chunk-EHT6WYZQ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-R5TLFNRU.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

import {
  main
} from "./chunk-7HYNW7ZM.js";
import {
  spec4 as spec
} from "./chunk-EEJBYTMF.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-DGAQCLE7.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

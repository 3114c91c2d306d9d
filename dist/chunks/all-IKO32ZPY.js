import {
  main
} from "./chunk-G675VNUF.js";
import {
  spec4 as spec
} from "./chunk-UZNTMGME.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-CWLEWVPE.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

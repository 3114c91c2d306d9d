import {
  main
} from "./chunk-IGV6C3BH.js";
import {
  spec4 as spec
} from "./chunk-VNHGFIVA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-CRLPWLEE.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

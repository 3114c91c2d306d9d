import {
  main
} from "./chunk-NQ5CWCFH.js";
import {
  spec4 as spec
} from "./chunk-W2MOTPET.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ABTKLR35.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

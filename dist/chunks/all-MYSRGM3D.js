import {
  main
} from "./chunk-J2P2UOOK.js";
import {
  spec4 as spec
} from "./chunk-ZE2UKJIF.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6SM2HMRY.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

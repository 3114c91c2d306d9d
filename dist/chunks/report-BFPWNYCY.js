import {
  main
} from "./chunk-3EB6YNIE.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-MTKFG4ZC.js";
import "./chunk-JJD4N63U.js";
import "./chunk-F5CYRNV7.js";
import "./chunk-65NVBDUB.js";
import {
  spec
} from "./chunk-UZNTMGME.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-CWLEWVPE.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

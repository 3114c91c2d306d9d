import {
  main
} from "./chunk-5QNMSZRX.js";
import "./chunk-C7UPAIP7.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-6QJV6VFR.js";
import "./chunk-7Y7HBAST.js";
import {
  spec
} from "./chunk-6UDGWESN.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-PWTMZEYE.js";
import "./chunk-XKMNP4OA.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

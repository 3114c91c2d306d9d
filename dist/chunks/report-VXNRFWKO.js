import {
  main
} from "./chunk-6MJ7HBAT.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-H35PGZ4F.js";
import "./chunk-TATLTFFS.js";
import "./chunk-LJ2OKOAD.js";
import "./chunk-65NVBDUB.js";
import {
  spec
} from "./chunk-P45EUWAY.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-4K6HNQX4.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

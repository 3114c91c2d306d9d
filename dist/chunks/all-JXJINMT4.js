import {
  main
} from "./chunk-3ZBKK6VG.js";
import {
  spec4 as spec
} from "./chunk-ELGMNIMJ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-5NGOXDFS.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

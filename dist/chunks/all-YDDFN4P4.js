import {
  main
} from "./chunk-5SNVN7QZ.js";
import {
  spec4 as spec
} from "./chunk-ICDELPIC.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-S3OHTBRD.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

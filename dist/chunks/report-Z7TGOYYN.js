import {
  main
} from "./chunk-NTOMNDH3.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-MFMBDP63.js";
import "./chunk-R55AFU4L.js";
import {
  spec
} from "./chunk-ICDELPIC.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-S3OHTBRD.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

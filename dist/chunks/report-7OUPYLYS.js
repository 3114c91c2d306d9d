import {
  main
} from "./chunk-YSUT2YFZ.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-IEHHY52S.js";
import "./chunk-IEZ7OQUY.js";
import "./chunk-CBIXNUXH.js";
import {
  spec
} from "./chunk-VNHGFIVA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-CRLPWLEE.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

import {
  main
} from "./chunk-B2XAYWL3.js";
import "./chunk-XVSCMEKV.js";
import "./chunk-SOCQVD52.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-23CKGJDE.js";
import {
  spec6 as spec
} from "./chunk-PVODZA52.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-UYW2JHXA.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

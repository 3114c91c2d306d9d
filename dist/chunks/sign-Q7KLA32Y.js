import {
  main
} from "./chunk-FD7VJWLZ.js";
import "./chunk-7WZTF6AC.js";
import "./chunk-24P53HRI.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-DOKW66Q7.js";
import "./chunk-HNMHP25W.js";
import {
  spec6 as spec
} from "./chunk-WVQM2GY2.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6KBSCAJ4.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

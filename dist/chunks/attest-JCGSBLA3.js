import {
  main
} from "./chunk-DG553AAU.js";
import "./chunk-HSU655NC.js";
import "./chunk-WZM3JMX5.js";
import "./chunk-6RIFDHAW.js";
import "./chunk-B54EU4HK.js";
import "./chunk-FYXQ6ZO7.js";
import "./chunk-3DHNPLUG.js";
import {
  spec5 as spec
} from "./chunk-QSGJVNHY.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-7HVXNZTF.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

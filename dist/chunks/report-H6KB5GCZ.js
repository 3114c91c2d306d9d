import {
  main
} from "./chunk-TM4OPDLQ.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-CZ5L6H2A.js";
import "./chunk-JH4M6MOP.js";
import "./chunk-JPQAHSAS.js";
import "./chunk-KACM4JVN.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import {
  spec
} from "./chunk-4MWOCEIU.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-62DGP7QQ.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

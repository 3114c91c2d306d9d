import {
  main
} from "./chunk-J2KRKXB7.js";
import "./chunk-TPJNDBLF.js";
import "./chunk-DI5LX2PH.js";
import "./chunk-L3QHPJUM.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-W3SYW7LP.js";
import "./chunk-6MVYMAK5.js";
import {
  spec5 as spec
} from "./chunk-7FUAB4XJ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ZKMNCD4D.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

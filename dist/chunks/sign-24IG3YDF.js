import {
  main
} from "./chunk-LEB7TDJR.js";
import "./chunk-6MDILUTB.js";
import "./chunk-HMBPR66B.js";
import "./chunk-KCA7CXIY.js";
import "./chunk-R67WURZC.js";
import "./chunk-3DHNPLUG.js";
import {
  spec8 as spec
} from "./chunk-QHPJNTE7.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-K2OOLIQ7.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

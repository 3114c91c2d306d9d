import {
  main
} from "./chunk-VDYVOOCK.js";
import "./chunk-DFYNMZ3L.js";
import "./chunk-5ZW6O6D6.js";
import "./chunk-DOYPNZK4.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-FKETRR2W.js";
import "./chunk-SHSRSXXL.js";
import {
  spec5 as spec
} from "./chunk-PR4EHXTP.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-B64CQOCT.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

import {
  main
} from "./chunk-MOSHD6ZU.js";
import "./chunk-DDT56NL7.js";
import "./chunk-DME5W7HG.js";
import "./chunk-OAL5J4RP.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-PTWMWJWJ.js";
import "./chunk-DCTCKTDG.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-M2IT2LCQ.js";
import "./chunk-C34T6YLQ.js";
import {
  spec3 as spec
} from "./chunk-BB27IWAI.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-4HE3ARCO.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

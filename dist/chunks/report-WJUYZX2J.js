import {
  main
} from "./chunk-ROTQPDFT.js";
import "./chunk-XZO4OXLH.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-W3FWZUG7.js";
import "./chunk-MGXJOCZ7.js";
import "./chunk-Y4M33H3K.js";
import {
  spec
} from "./chunk-BPWVWQOB.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ENC2U5UR.js";
import "./chunk-KAO2RF6T.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

import {
  main
} from "./chunk-FIJRK53P.js";
import "./chunk-YOJ6X3JN.js";
import "./chunk-PNGBWWKL.js";
import "./chunk-C7UPAIP7.js";
import "./chunk-CWG3IKUA.js";
import "./chunk-TCI35SX4.js";
import "./chunk-WX6Y2NYM.js";
import "./chunk-YOJUYWR5.js";
import {
  spec5 as spec
} from "./chunk-6UDGWESN.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-PWTMZEYE.js";
import "./chunk-XKMNP4OA.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

import {
  main
} from "./chunk-I5GTNJ7E.js";
import "./chunk-ZC3IO5CO.js";
import "./chunk-K5COEHYR.js";
import "./chunk-WMJCAZZX.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-CT7BONLN.js";
import "./chunk-ZIQAAKOY.js";
import {
  spec5 as spec
} from "./chunk-UZNTMGME.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-CWLEWVPE.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

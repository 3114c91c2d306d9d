import {
  main
} from "./chunk-KVXTRO5Q.js";
import "./chunk-4DCLMSGJ.js";
import "./chunk-UL5QHODA.js";
import "./chunk-4K4HDLXK.js";
import "./chunk-T5AI7FPM.js";
import "./chunk-3DHNPLUG.js";
import {
  spec8 as spec
} from "./chunk-C2SBPLP6.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-S3OUPWWS.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

import {
  main
} from "./chunk-HE25TRUV.js";
import "./chunk-XB5KOAOV.js";
import "./chunk-JQIYSESR.js";
import "./chunk-TVGQE2ZU.js";
import "./chunk-UPYDMWAY.js";
import "./chunk-3DHNPLUG.js";
import {
  spec8 as spec
} from "./chunk-SXPB7MKA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-WDS4WHV2.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
